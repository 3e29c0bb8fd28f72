import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slotOf } from './kept-slot.ts';
import { emptySlot, takeSlot } from './take-slot.ts';

/** A process id that no system assigns. */
const nobody = 2 ** 22 + 1;
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'slot-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const slot = () => slotOf(home, 'a');
const file = () => join(slot().folder, 'taken');
function leave(text: string): void {
  mkdirSync(slot().folder, { recursive: true });
  writeFileSync(file(), text);
}
const owner = (who: object) =>
  JSON.stringify({ pid: nobody, host: hostname(), started: Date.now(), ...who });

test('a slot belongs to one build at a time', () => {
  expect(takeSlot(slot())).toBe(true);
  expect(takeSlot(slot())).toBe(false);
  expect(takeSlot(slotOf(home, 'b'))).toBe(true);
});

test.each([
  ['ended', owner({})],
  ['had the number that this one has now', owner({ pid: process.pid })],
  ['began the day before yesterday', owner({ pid: process.ppid, started: Date.now() - 2 * 864e5 })],
  ['was killed before it said who it is', ''],
])('a slot is free that was left by a build which %s', (_, left) => {
  leave(left);
  expect(takeSlot(slot())).toBe(true);
  expect(JSON.parse(readFileSync(file(), 'utf8')).pid).toBe(process.pid);
  expect(readdirSync(slot().folder)).toEqual(['taken']);
});

test.each([
  ['a build that still runs, however long', { pid: process.ppid, started: Date.now() - 36e5 * 5 }],
  ['a build on another machine', { host: 'elsewhere' }],
])('the slot of %s is not taken away', (_, who) => {
  leave(owner(who));
  expect(takeSlot(slot())).toBe(false);
  expect(readFileSync(file(), 'utf8')).toContain('"pid"');
});

test('a folder that stands where the name of the build should does not keep anybody off', () => {
  mkdirSync(join(file(), 'x'), { recursive: true });
  expect(takeSlot(slot())).toBe(true);
});

test('a slot that is emptied still belongs to who has it', () => {
  takeSlot(slot());
  mkdirSync(slot().files, { recursive: true });
  writeFileSync(slot().record, '');
  emptySlot(slot());
  expect(readdirSync(slot().folder)).toEqual(['taken']);
  expect(existsSync(file())).toBe(true);
});
