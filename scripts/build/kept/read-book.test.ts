import { expect, test } from 'vitest';
import type { Reading } from '../../../src/portal/reads/page-account.ts';
import { BookReader, judgeReads, KeptReader, ReadBook } from './read-book.ts';

const readings: readonly Reading[] = [
  ['site', 'name', 'a'],
  ['clusters', 'x', 'b'],
  ['clusters', 'y', 'c'],
];
const shared = [
  { readings: [1], shared: [] },
  { readings: [2], shared: [0] },
];

test('the readings of several threads have common numbers', () => {
  const book = new ReadBook();
  const [one, other] = [new BookReader(book), new BookReader(book)];
  one.take({ readings, shared });
  other.take({ readings: readings.toReversed(), shared: [{ readings: [0], shared: [] }] });
  expect(other.translate({ readings: [0, 2], shared: [0] })).toEqual({
    readings: [2, 0],
    shared: [2],
  });
  expect(book.data.readings).toEqual(readings);
  expect(() => one.translate({ readings: [7], shared: [] })).toThrow('reading 7');
});

test('what is shared has changed with what it is made of', () => {
  const find = (changed: string) => (path: string, name: string) =>
    readings.find(([at, called]) => at === path && called === name && name !== changed)?.[2];
  const list = { readings: [0], shared: [1] };
  expect(judgeReads({ readings, shared }, find(''))(list)).toBe(true);
  expect(judgeReads({ readings, shared }, find('x'))(list)).toBe(false);
  expect(judgeReads({ readings, shared }, find('x'))({ readings: [0, 2], shared: [] })).toBe(true);
});

test('of what was kept only what is still asked for is kept again', () => {
  const book = new ReadBook();
  const reader = new KeptReader({ readings, shared }, book);
  const list = reader.translate({ readings: [], shared: [1] });
  expect(reader.translate({ readings: [2], shared: [1] }).shared).toEqual(list.shared);
  expect(book.data.readings).toEqual([readings[2], readings[1]]);
  expect(book.data.shared.length).toBe(2);
});
