import '../scripts/load-yaml.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LineRange, writeRanges } from '../src/domain/sources/line-ranges.ts';
import { citationsWithin, uncitedLines } from '../src/domain/sources/uncited-lines.ts';
import { collectionNames } from '../src/loaders/collections.ts';
import { loadPortal } from '../src/loaders/load-portal.ts';
import { textsOf } from '../src/loaders/portal.ts';
import { readArguments } from '../scripts/arguments.ts';
import { startStage } from '../scripts/progress.ts';

// Imports YAML, so after its loader.
const { readPortalFolder } = await import('../scripts/portal-folder.ts');

const options = readArguments({
  name: 'sources:coverage',
  about: `Tells which passages of the sources no entry and no text of a portal cites, and how much of each is cited.
What a source lists under "untold" is left out. Ends with 1 while a passage is left, with 0 when none is.`,
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    sources: {
      value: 'DIR',
      help: 'folder of the source texts, CODE….txt: which lines are empty is seen there alone',
    },
    least: { value: 'N', help: 'passages of fewer lines are passed over (5)' },
    widest: { value: 'N', help: 'a citation of more lines in a row tells none of them (40)' },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function readNumber(name: 'least' | 'widest', standard: number): number {
  const given = options[name] ?? String(standard);
  return /^[1-9]\d{0,5}$/.test(given)
    ? Number(given)
    : fail(`--${name}: expected a number from 1 on, found "${given}"`);
}
const min = readNumber('least', 5);
const widest = readNumber('widest', 40);

const folder = options.sources === undefined ? undefined : resolve(options.sources);
// Without texts, empty lines would be reported as uncited passages.
if (folder === undefined) {
  fail('--sources: expected a folder, found nothing; name the folder of the source texts');
}
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  fail(`${folder}: expected a folder, found none; check the path`);
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** Empty if the folder lacks the source. */
function readLines(texts: string, code: string): readonly string[] {
  const name = names.find((one) => one.startsWith(code));
  return name === undefined ? [] : readFileSync(join(texts, name), 'utf8').split('\n');
}

const reading = startStage('Reading the portal');
const { portal, problems } = loadPortal(readPortalFolder(options.portal, 'en', 2), reading.update);
reading.end(problems.length === 0 ? '' : `${problems.length} problems, see npm run check`);

const entries = collectionNames.flatMap((name) => portal[name].map(({ data }): unknown => data));
const texts = textsOf(portal).flatMap((text): unknown[] => [...text.citations]);
const citations = [...citationsWithin([...entries, ...texts])];

let left = 0;
for (const { id, data: source } of portal.sources) {
  if (source.lines === undefined) continue;
  const text = readLines(folder, source.code);
  const isWritten = (line: number) => text.length === 0 || (text[line - 1] ?? '').trim() !== '';
  const written = ([first, last]: LineRange) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(isWritten);
  const size = { lines: source.lines, widest };
  const all = written([1, source.lines]).length;
  const told = all - uncitedLines(citations, id, size).flatMap(written).length;
  const unreported = source.untold.map(({ lines }) => lines);
  const rest = uncitedLines(citations, id, size, unreported).filter(
    (range) => written(range).length >= min,
  );
  const share = Math.round((100 * told) / all);
  process.stdout.write(`${id}: ${told} of ${all} lines are cited (${share} %)\n`);
  for (const range of rest) {
    const [first = 0] = written(range);
    const words = (text[first - 1] ?? '').trim().slice(0, 70);
    process.stdout.write(`  ${writeRanges([range])} (${written(range).length}) ${words}\n`);
  }
  left += rest.length;
}
process.stdout.write(`${left} passages of ${min} lines or more are cited nowhere\n`);
process.exitCode = left === 0 ? 0 : 1;
