import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKept, tryWriteKept, writeKept } from './kept-file.ts';
import { slotOf } from './kept-slot.ts';
import { PageStore } from './page-store.ts';
import { nameSlot, sweepSlots } from './sweep-slots.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a record comes back as it was; one that was cut off, changed or never written is none', () => {
  const file = join(folder, 'record');
  const value = { pages: new Map([['az', { read: [1, 2] }]]) };
  expect(readKept(file)).toBeUndefined();
  writeKept(file, value);
  expect(readKept(file)).toEqual(value);
  truncateSync(file, 50);
  expect(readKept(file)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
  writeKept(file, value);
  const bytes = readFileSync(file);
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(readKept(file)).toBeUndefined();
});

test('of a record that cannot be written nothing is left, and the old one stays', () => {
  const file = join(folder, 'record');
  writeKept(file, 'old');
  expect(tryWriteKept(file, { of: () => 'no data' })).toBe(false);
  mkdirSync(join(folder, 'closed/x'), { recursive: true });
  expect(tryWriteKept(join(folder, 'closed'), 'new')).toBe(false);
  expect(readKept(file)).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['closed', 'record']);
});

test('a page that is kept can be put into another site; one that was changed is noticed', () => {
  const files = join(folder, 'files');
  const write = (name: string, text: string) =>
    new PageStore(files).write(join(folder, name), Buffer.from(text));
  const one = write('a/index.html', 'one');
  const again = write('b/index.html', 'two');
  const store = new PageStore(files);
  expect([store.has(one), store.has(again)]).toEqual([true, true]);
  store.place(one, join(folder, 'c/index.html'));
  expect(readFileSync(join(folder, 'c/index.html'), 'utf8')).toBe('one');
  // A write to a page of the site changes the linked file.
  writeFileSync(join(folder, 'b/index.html'), 'two and more');
  expect(new PageStore(files).has(again)).toBe(false);
  // Rendering the page again replaces the damaged file.
  const mended = write('d/index.html', 'two');
  expect(new PageStore(files).has(mended)).toBe(true);
  store.sweep(new Set([mended.hash]));
  expect(new PageStore(files).has(one)).toBe(false);
});

test('of two pages with the same bytes that two threads wrote, neither is made again', () => {
  const files = join(folder, 'files');
  const write = (name: string, time: number) => {
    const file = join(folder, name);
    const kept = new PageStore(files).write(file, Buffer.from('same'));
    utimesSync(file, time, time);
    return { file, kept: { ...kept, written: time * 1000 } };
  };
  const written = [write('a/index.html', 1_000_000), write('b/index.html', 2_000_000)];
  const store = new PageStore(files);
  const adopted = written.map(({ file, kept }) => store.renew(file, kept));
  const next = new PageStore(files);
  expect(adopted.map((kept) => next.has(kept))).toEqual([true, true]);
});

test('what is kept goes with its portal', () => {
  const portal = join(folder, 'portal');
  mkdirSync(portal);
  const [here, gone, old] = ['/', '/x/', '/y/'].map((base) => slotOf(folder, portal, base));
  if (!here || !gone || !old) throw new Error('expected three slots');
  expect(new Set([here.folder, gone.folder, old.folder]).size).toBe(3);
  nameSlot(here, portal);
  nameSlot(gone, join(folder, 'elsewhere'));
  nameSlot(old, portal);
  const lastYear = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  utimesSync(join(old.folder, 'portal'), lastYear, lastYear);
  sweepSlots(folder);
  expect([here, gone, old].map((slot) => existsSync(slot.folder))).toEqual([true, false, false]);
});

test('the slot of a build that has just begun and has no name yet stays', () => {
  const begun = slotOf(folder, 'begun');
  mkdirSync(begun.folder, { recursive: true });
  sweepSlots(folder);
  expect(existsSync(begun.folder)).toBe(true);
  sweepSlots(folder, Date.now() + 2 * 24 * 60 * 60 * 1000);
  expect(existsSync(begun.folder)).toBe(false);
});
