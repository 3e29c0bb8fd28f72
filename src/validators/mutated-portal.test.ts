import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { listFiles } from '../loaders/list-files.ts';
import type { Portal } from '../loaders/portal.ts';
import { formatProblem, type Problem } from '../loaders/problem.ts';
import { type Mutation, mutations } from '../testing/mutations.ts';
import { readPlainly } from '../testing/read-plainly.ts';
import { copySample } from '../testing/sample-portal.ts';
import { checkDirectory } from './check-directory.ts';

// Only the mutated file differs from one run to the next: the others are parsed once.
vi.mock('../loaders/parse-yaml.ts', async (load) => {
  const { remember } = await import('../testing/remember.ts');
  const real = await load<typeof import('../loaders/parse-yaml.ts')>();
  return { ...real, parseYaml: remember(real.parseYaml) };
});
vi.mock('../loaders/parse-mdx.ts', async (load) => {
  const { remember } = await import('../testing/remember.ts');
  const real = await load<typeof import('../loaders/parse-mdx.ts')>();
  return { ...real, parseMdx: remember(real.parseMdx) };
});

const portal = copySample();
const { files } = listFiles(portal);
const originals = new Map(files.map((file) => [file, readFileSync(join(portal, file))]));
afterAll(() => rmSync(portal, { recursive: true, force: true }));

/** Rules about what stands in two files: only they may name a file that nobody touched. */
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
  'recount',
  'region-tree',
  'repeated-part',
  'translation',
  'value',
]);

/** Ids that another file names, with the files that name them. */
const referring = new Map(
  files.flatMap((file) =>
    readPlainly(file, originals.get(file) as Buffer).ids.map((id): [string, string[]] => {
      const named = new RegExp(`(?:: |- |"|/)"?${id}(?:["/\\n]|$)`);
      return [
        id,
        files.filter((other) => other !== file && named.test(String(originals.get(other)))),
      ];
    }),
  ),
);

function expectUsable(problem: Problem): void {
  const { file, line, column, message, hint } = problem;
  const text = formatProblem(problem);
  expect(file === 'site.yaml' || existsSync(join(portal, file)), text).toBe(true);
  expect(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1, text).toBe(
    true,
  );
  expect(line, text).toBeLessThanOrEqual(
    readFileSync(join(portal, file)).toString('latin1').split(/\n/).length,
  );
  expect(message, text).toMatch(/^expected .+, found .+$/u);
  expect(hint, text).not.toBe('');
  expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]|\bundefined\b|\bNaN\b|\[object /u);
}

/** What must be so after `file` was changed into `bytes`. */
function judge(
  file: string,
  bytes: Buffer,
  { portal: read, problems }: { portal: Portal; problems: Problem[] },
): void {
  const named = new Set(problems.map((problem) => problem.file));
  for (const problem of problems) {
    expectUsable(problem);
    if (problem.file !== file) expect(across, formatProblem(problem)).toContain(problem.code);
  }
  const before = readPlainly(file, originals.get(file) as Buffer);
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

test('a thousand mutations of valid files: each is read, or refused by name in usable lines', () => {
  let refused = 0;
  const run = (file: string, mutate: Mutation) => {
    const bytes = mutate(originals.get(file) as Buffer);
    writeFileSync(join(portal, file), bytes);
    try {
      const started = performance.now();
      const result = checkDirectory(portal);
      expect(performance.now() - started).toBeLessThan(2000);
      judge(file, bytes, result);
      if (result.problems.length > 0) refused++;
    } finally {
      writeFileSync(join(portal, file), originals.get(file) as Buffer);
    }
  };
  fc.assert(fc.property(fc.constantFrom(...files), mutations, run), { seed: 2012, numRuns: 1000 });
  // Both ends are tried: most mutations break a file, and some leave it whole.
  expect(refused).toBeGreaterThan(500);
  expect(refused).toBeLessThan(1000);
}, 240_000);
