import '../scripts/load-yaml.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  findSharedRuns,
  findSharedSentences,
  indexShingles,
} from '../src/domain/shingles/find-shared-runs.ts';
import { splitWords } from '../src/domain/shingles/split-words.ts';
import { foldText } from '../src/i18n/fold.ts';
import { spellPlaceholders } from '../src/i18n/spell-placeholders.ts';
import { loadPortal } from '../src/loaders/load-portal.ts';
import { gatherMessages } from '../src/loaders/texts/gather-messages.ts';
import { gatherTexts } from '../src/loaders/texts/gather-texts.ts';
import { readArguments } from '../scripts/arguments.ts';
import { dropCode, isLabelField, isNames, isPlanLabel, isQuotedLabel } from './judge-runs.ts';
import { startStage } from '../scripts/progress.ts';

// Imports YAML, so after its loader.
const { readPortalFolder } = await import('../scripts/portal-folder.ts');

const codes = { own: 0, shared: 1, wrong: 2 } as const;
/** Length of a run that cannot be a coincidence. */
const runSize = 8;
/** Longer sentences may not be equal anywhere. */
const longestSentence = 20;

const options = readArguments({
  name: 'sources:compare',
  about: `Compares the texts of a portal and the messages of the interface with the sources of the portal,
a folder of .txt files.
Ends with 1 when prose shares ${runSize} words in a row with one, or any text a whole sentence of more
than ${longestSentence} words; with 0 when it does not. Names and labels as printed are only counted,
and so are the Turkish names of a strategy’s goals and actions.`,
  options: {
    sources: { value: 'DIR', help: 'folder of the source texts' },
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
  },
  wrong: codes.wrong,
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(codes.wrong);
}

const folder = options.sources === undefined ? undefined : resolve(options.sources);
if (folder === undefined) {
  fail('--sources: expected a folder, found nothing; name the folder of the source texts');
}
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  fail(`${folder}: expected a folder, found none; check the path`);
}
const portalFolder = readPortalFolder(options.portal, 'en', codes.wrong);

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
if (names.length === 0) fail(`${folder}: expected source texts (.txt), found none`);
const sources = names.toSorted().map((name) => {
  const words = splitWords(readFileSync(join(folder, name), 'utf8'), foldText);
  return { name, words };
});
const index = indexShingles(sources, runSize);

const reading = startStage('Reading the portal');
const { portal, problems } = loadPortal(portalFolder, reading.update);
reading.end(problems.length === 0 ? '' : `${problems.length} problems, see npm run check`);

const ofPortal = gatherTexts(portal, portalFolder, { code: true }).map((text) => {
  const path = join(portalFolder, text.file);
  return { ...text, path, isLabel: text.part !== 'prose' && isLabelField(text.at) };
});
// A placeholder separates the words around it.
const ofInterface = gatherMessages().flatMap((message) => {
  const path = join(import.meta.dirname, '../src', message.file);
  return spellPlaceholders(message.text).map((text) => {
    return { ...message, text, path, isLabel: false };
  });
});
const texts = [...ofPortal, ...ofInterface].map((text) => {
  const words = splitWords(dropCode(text.text), foldText);
  return { ...text, words, whole: words.map(({ word }) => word).join(' ') };
});
type Text = (typeof texts)[number];
const wholes = (choose: (text: Text) => boolean) =>
  new Set(texts.filter(choose).map(({ whole }) => whole));
const labels = wholes(({ isLabel, words }) => isLabel && words.length >= runSize);
const planLabels = wholes(({ file, at, locale }) => locale === 'tr' && isPlanLabel(file, at));

let printed = 0;
let faults = 0;
const tell = (path: string, at: string, found: string) => {
  faults++;
  process.stdout.write(`${relative(process.cwd(), path)}, ${at}: ${found}\n`);
};

for (const { path, at, words, whole, isLabel } of texts) {
  const runs = findSharedRuns(words, index);
  const isPrinted = isLabel && planLabels.has(whole);
  for (const sentence of findSharedSentences(words, runs, longestSentence)) {
    if (!isPrinted) tell(path, at, `a whole sentence of a source: “${sentence}”`);
  }
  for (const run of runs) {
    if (isLabel || isNames(words, run) || isQuotedLabel(run, labels)) printed++;
    else tell(path, at, `“${run.words}” (${run.length} words), ${run.source}:${run.line}`);
  }
}
process.stdout.write(`${faults} shared with the sources; ${printed} names and labels as printed\n`);
process.exitCode = faults === 0 ? codes.own : codes.shared;
