import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../src/loaders/list-files.ts';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { shippedPortal } from '../workshop/testing/shipped-portal.ts';
import { generatePortal } from './generate-portal.ts';
import { copyWithoutFigures } from './portal-without-figures.ts';

const content = join(import.meta.dirname, '../src/content');
const folder = mkdtempSync(join(tmpdir(), 'portal-'));
const made = ['a', 'b'].map((name) => join(folder, name)) as [string, string];
for (const target of made) generatePortal(content, target, 400);
const { portal, problems } = checkDirectory(made[0]);

// Deleting thousands of files takes a while on a busy disk.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

test('a generated portal is as large as asked for, and has no problem that a check would find', () => {
  expect(problems).toEqual([]);
  expect(portal.clusters).toHaveLength(400);
  expect(new Set(portal.clusters.map(({ data }) => data.name.original)).size).toBeGreaterThan(390);
});

// As in the bench: a report gives numbers of the whole inventory.
const plain = join(folder, 'plain');
copyWithoutFigures(content, plain);
const few = join(folder, 'few');

test('of fewer clusters than the real list has, none is missing that others name', () => {
  const size = 200;
  generatePortal(plain, few, size);
  const checked = checkDirectory(few);
  expect(checked.problems).toEqual([]);
  expect(checked.portal.clusters).toHaveLength(size);
});

test('fewer clusters than the texts name are refused with how many there must be', () => {
  expect(() => generatePortal(plain, few, 1)).toThrow(/at least \d+.*choose a larger one/);
});

test('copies spread over the regions instead of piling up in those of the real list', () => {
  const places = new Set(portal.clusters.flatMap(({ data }) => data.regions));
  const real = new Set(shippedPortal.clusters.flatMap(({ data }) => data.regions));
  expect(places.size).toBeGreaterThan(real.size);
});

test('the same size gives the same files, byte for byte', () => {
  const read = (target: string) =>
    listFiles(target).files.map((file) => [file, readFileSync(join(target, file), 'utf8')]);
  expect(read(made[1])).toEqual(read(made[0]));
});
