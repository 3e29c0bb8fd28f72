import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PortalFiles } from '../loaders/portal-files.ts';
import type { Problem } from '../loaders/problem.ts';
import { formatProblem, sayProblem } from '../loaders/say-problem.ts';
import { type Mutation, mutations } from '../../workshop/testing/mutations.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readPlainly } from '../../workshop/testing/read-plainly.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { type CheckedPortal, checkContent } from './check-directory.ts';

const originals = readCutSample();
/** Pictures and documents are not text: a changed byte may leave one valid. */
const files = [...originals.keys()].filter((file) => !file.startsWith('media/'));
const bytesOf = (file: string) => Buffer.from(originals.get(file) ?? []);

/** Rules across two files: only these may report an unchanged file. */
const across = new Set([
  'cross-reference',
  'dangling-id',
  'duplicate-id',
  'figure-order',
  'line-range',
  'link',
  'message',
  'missing-chapter',
  'place',
  'profile-question',
  'recount',
  'region-tree',
  'repeated-part',
  'translation',
  'value',
]);

/** Ids referenced from other files, with these files. */
const referring = new Map(
  files.flatMap((file) =>
    readPlainly(file, bytesOf(file)).ids.map((id): [string, string[]] => {
      const named = new RegExp(`(?:: |- |"|/)"?${id}(?:["/\\n]|$)`);
      return [id, files.filter((other) => other !== file && named.test(String(bytesOf(other))))];
    }),
  ),
);

function expectUsable(problem: Problem, files: PortalFiles): void {
  const { file, line, column, message, hint } = sayProblem(problem, 'en');
  const text = formatProblem(problem, 'en');
  expect(originals.has(file), text).toBe(true);
  expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1, text).toBe(
    true,
  );
  expect(line, text).toBeLessThanOrEqual(
    Buffer.from(files.read(file)).toString('latin1').split(/\n/).length,
  );
  expect(message, text).toMatch(/^expected .+, found .+$/u);
  expect(hint, text).not.toBe('');
  expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]|\bundefined\b|\bNaN\b|\[object /u);
}

/** Require the expected outcome after `file` was changed to `bytes`. */
function judge(
  file: string,
  bytes: Buffer,
  changed: PortalFiles,
  { portal: read, problems }: CheckedPortal,
): void {
  const named = new Set(problems.map((problem) => problem.file));
  for (const problem of problems) {
    expectUsable(problem, changed);
    if (problem.file !== file) expect(across, formatProblem(problem, 'en')).toContain(problem.code);
  }
  const before = readPlainly(file, bytesOf(file));
  const after = readPlainly(file, bytes);
  if (!after.valid) expect([...named]).toContain(file);
  for (const lost of before.ids.filter((id) => !after.ids.includes(id))) {
    const those = referring.get(lost) ?? [];
    if (those.length > 0)
      expect(
        [file, ...those].some((other) => named.has(other)),
        lost,
      ).toBe(true);
  }
  if (problems.length > 0) return;
  const entries = Object.values(read).filter(Array.isArray).flat() as { file: string }[];
  expect(entries.some((entry) => entry.file === file)).toBe(true);
}

test('six hundred mutations of valid files: each is read, or refused by name in usable lines', () => {
  let refused = 0;
  const run = (file: string, mutate: Mutation) => {
    const bytes = mutate(bytesOf(file));
    const changed = overlayFiles(originals, new Map([[file, bytes]]));
    const result = checkContent(changed);
    judge(file, bytes, changed, result);
    if (result.problems.length > 0) refused++;
  };
  fc.assert(fc.property(fc.constantFrom(...files), mutations, run), {
    seed: 2012,
    numRuns: 600,
  });
  // Both outcomes occur: most mutations break a file, and some leave it valid.
  expect(refused).toBeGreaterThan(300);
  expect(refused).toBeLessThan(600);
}, 240_000);
