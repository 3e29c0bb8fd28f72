import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slotOf } from './kept-slot.ts';
import { takeSlot } from './take-slot.ts';
import { isAsWritten, listWritten } from './written-files.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'slot-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('a slot belongs to one build at a time', () => {
  expect(takeSlot(slotOf(home, 'a'))).toBe(true);
  expect(takeSlot(slotOf(home, 'a'))).toBe(false);
  expect(takeSlot(slotOf(home, 'b'))).toBe(true);
});

test('a slot that was left by a build that is no more is free', () => {
  const slot = slotOf(home, 'a');
  const taken = join(slot.folder, 'taken');
  mkdirSync(slot.folder, { recursive: true });
  // More than any system numbers its programs.
  for (const left of ['2147483646', '', 'x']) {
    writeFileSync(taken, left);
    expect(takeSlot(slot)).toBe(true);
    expect(readFileSync(taken, 'utf8')).toBe(String(process.pid));
  }
  const long = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(taken, long, long);
  expect(takeSlot(slot)).toBe(true);
});

test('a folder of which a file was changed, is new or is gone is not as it was written', () => {
  const folder = join(home, 'compiled');
  const [a, b] = [join(folder, 'a.mjs'), join(folder, 'chunks/b.mjs')];
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  for (const file of [a, b]) writeFileSync(file, 'export {};');
  const files = listWritten(folder);
  expect(files.map(({ file }) => file)).toEqual(['a.mjs', 'chunks/b.mjs']);
  expect(isAsWritten(folder, files)).toBe(true);
  appendFileSync(b, ' ');
  expect(isAsWritten(folder, files)).toBe(false);
  expect(isAsWritten(folder, listWritten(folder))).toBe(true);
  writeFileSync(join(folder, 'c.mjs'), '');
  const [, , ...more] = listWritten(folder);
  expect(isAsWritten(folder, more)).toBe(false);
  rmSync(folder, { recursive: true });
  expect(isAsWritten(folder, files)).toBe(false);
});
