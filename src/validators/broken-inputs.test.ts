import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { CollectionName } from '../loaders/collections.ts';
import { formatProblem } from '../loaders/problem.ts';
import { overlayFiles, readOriginals } from '../testing/overlay-files.ts';
import { readFixture, samplePortal } from '../testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

// Only changed files differ from one portal to the next: the others are parsed and judged once.
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
vi.mock('../loaders/parse-topojson.ts', async (load) => {
  const { remember } = await import('../testing/remember.ts');
  const real = await load<typeof import('../loaders/parse-topojson.ts')>();
  return { ...real, parseTopojson: remember(real.parseTopojson) };
});
vi.mock('../loaders/collections.ts', async (load) => {
  const { remember, rememberSchema } = await import('../testing/remember.ts');
  const real = await load<typeof import('../loaders/collections.ts')>();
  const schemaOf = remember((name: CollectionName) => rememberSchema(real.schemaOf(name)));
  return { ...real, schemaOf };
});

const root = resolve(import.meta.dirname, '../../tests/broken');
const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, expected: join(root, name, 'expected.txt') }));
const silent = fixtures.filter(({ expected }) => !existsSync(expected));

describe('a broken portal is told what is wrong, where, and how to mend it', () => {
  const originals = readOriginals(samplePortal);

  test.each(fixtures)('$name', async ({ name, expected }) => {
    const { problems } = checkContent(overlayFiles(originals, readFixture(join(root, name))));
    const lines = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
    expect(lines).not.toBe('');
    await expect(lines).toMatchFileSnapshot(expected);
  });
});

test('at least forty kinds are tried, and each says what it expects', () => {
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
});
