import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slotOf } from './kept-slot.ts';
import { takeSlot } from './take-slot.ts';

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
