import { expect, test } from 'vitest';
import { formatProblem } from '../loaders/say-problem.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

const originals = readCutSample();

/** YAML values that no field accepts. */
const hostile = [
  '"\\0"',
  '"\\e[31m"',
  '"a\\u202eb"',
  '"\\ud800"',
  '"a\\rb"',
  `"${'x'.repeat(33_000)}"`,
  '1.8e308',
  '-1e300',
  '12345678901234567890',
  'constructor: { toString: 1 }',
] as const;

const seen = new Set<string>();

/** Lines `field: value` of entry files, one per name and collection. */
function* fieldsOf(file: string): Generator<readonly [line: number, start: string]> {
  const folder = file.split('/')[0];
  const lines = Buffer.from(originals.get(file) ?? [])
    .toString()
    .split('\n');
  for (const [line, text] of lines.entries()) {
    const start = /^ *(?:- )?([\w-]+): (?=[^|>\s])/.exec(text);
    const name = `${folder}/${start?.[1]}`;
    if (!start || seen.has(name)) continue;
    seen.add(name);
    yield [line, start[0]];
  }
}

const files = [...originals.keys()].filter((file) => file.endsWith('.yaml'));
const fields = files.flatMap((file) =>
  [...fieldsOf(file)].map((field) => [file, ...field] as const),
);

test('whatever field holds a hostile value, its file is told, and nothing throws', () => {
  expect(fields.length).toBeGreaterThan(150);
  for (const [index, [file, line, start]] of fields.entries()) {
    const value = hostile[index % hostile.length] ?? '';
    const lines = Buffer.from(originals.get(file) ?? [])
      .toString()
      .split('\n');
    const text = lines.with(line, start + value).join('\n');
    const { problems } = checkContent(
      overlayFiles(originals, new Map([[file, Buffer.from(text)]])),
    );
    const told = problems
      .filter((problem) => problem.file === file)
      .map((problem) => formatProblem(problem, 'en'));
    expect(told, `${file}:${line + 1} ${start}${value.slice(0, 40)}`).not.toEqual([]);
  }
});
