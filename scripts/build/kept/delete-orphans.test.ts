import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTree } from '../../../src/loaders/list-files.ts';
import { deleteOrphans } from './delete-orphans.ts';
import { slotOf } from './kept-slot.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'strangers-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const slot = () => slotOf(home, 'a');
function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(slot().folder, file)), { recursive: true });
    writeFileSync(join(slot().folder, file), '');
  }
}

test('what a build keeps stays as it is', () => {
  write('record', 'portal', 'files/ab/abc', 'facts/pages', 'results/1', 'texts/1.mjs');
  write('compiled/chunks/a.mjs');
  const before = listTree(slot().folder);
  deleteOrphans(slot());
  expect(listTree(slot().folder)).toEqual(before);
});

test('a file in place of a folder goes, and a folder in place of a file', () => {
  write('results', 'compiled', 'record/x', 'files/cd', 'files/ab/abc/x', 'facts/pages/x');
  write('texts/1.mjs/x', 'files/ab/abd');
  deleteOrphans(slot());
  expect(listTree(slot().folder).files).toEqual(['files/ab/abd']);
});

test('what a build was writing when it was killed goes', () => {
  write('record', 'record.123-0.part', 'facts/pages.123-0.part', 'results/1.123-2.part');
  deleteOrphans(slot());
  expect(listTree(slot().folder).files).toEqual(['record']);
});

test('a slot that nobody has used yet has nothing to lose', () => {
  expect(() => deleteOrphans(slot())).not.toThrow();
});
