import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/domain/reads/packed-numbers.ts';
import type { Reading, ReadList } from '../../../src/portal/reads/page-account.ts';
import { BookReader, judgeReads, KeptReader, ReadBook } from './read-book.ts';

const readings: readonly Reading[] = [
  ['site', 'name', 'a'],
  ['clusters', 'x', 'b'],
  ['clusters', 'y', 'c'],
];
/** What something read, in plain numbers. */
const listOf = (readings: readonly number[], shared: readonly number[] = []): ReadList => ({
  readings: packNumbers(readings),
  shared: packNumbers(shared),
});
const shared = [listOf([1]), listOf([2], [0])];

test('the readings of several threads have common numbers', () => {
  const book = new ReadBook();
  const [one, other] = [new BookReader(book), new BookReader(book)];
  one.take({ readings, shared });
  other.take({ readings: readings.toReversed(), shared: [listOf([0])] });
  expect(other.translate(listOf([0, 2], [0]))).toEqual(listOf([2, 0], [2]));
  expect(book.data.readings).toEqual(readings);
  expect(() => one.translate(listOf([7]))).toThrow('reading 7');
});

const find = (changed: string) => (path: string, name: string) =>
  readings.find(([at, called]) => at === path && called === name && name !== changed)?.[2];
const list = listOf([0], [1]);

test('what is shared has changed with what it is made of', async () => {
  const never = () => Promise.reject(new Error('expected nobody to ask'));
  const judge = (changed: string) =>
    judgeReads(new ReadBook({ readings, shared }), [list], find(changed), never);
  expect((await judge(''))(list)).toBe(true);
  expect((await judge('x'))(list)).toBe(false);
  expect((await judge('x'))(listOf([0, 2]))).toBe(true);
});

const call = { name: 'chunks/names.mjs:1:2 0', keys: ['en'] };
const named = [{ ...listOf([1]), call, digest: 'as it was' }, listOf([2], [0])];

test('what comes out as it was, though made of something else, is the same for whoever shows it', async () => {
  const judge = async (digest: string | undefined) => {
    const book = new ReadBook({ readings, shared: named });
    const asked: unknown[] = [];
    const areSame = await judgeReads(book, [list], find('x'), (again) => {
      asked.push(again);
      const reading = book.addReading(['clusters', 'x', 'changed']);
      return Promise.resolve(book.addShared({ ...listOf([reading]), call, digest }));
    });
    expect(asked).toEqual([call]);
    return { areSame, book };
  };
  const { areSame, book } = await judge('as it was');
  expect(areSame(list)).toBe(true);
  // Whoever is kept depends on what it was made of now.
  const [child = -1] = unpackNumbers(book.data.shared[1]?.shared ?? new Uint8Array());
  const [reading = -1] = unpackNumbers(book.data.shared[child]?.readings ?? new Uint8Array());
  expect(book.data.readings[reading]).toEqual(['clusters', 'x', 'changed']);
  // And the next build, which finds what this one found, has nothing to ask for.
  const next = await judgeReads(
    new ReadBook(book.data),
    [list],
    (path, name) => (name === 'x' ? 'changed' : find('x')(path, name)),
    () => Promise.reject(new Error('expected nobody to ask')),
  );
  expect(next(list)).toBe(true);
  expect((await judge('another')).areSame(list)).toBe(false);
  expect((await judge(undefined)).areSame(list)).toBe(false);
});

test('nobody asks for what no page shows any more', async () => {
  const book = new ReadBook({ readings, shared: named });
  const never = () => Promise.reject(new Error('expected nobody to ask'));
  const areSame = await judgeReads(book, [listOf([0])], find('x'), never);
  expect(areSame(listOf([0]))).toBe(true);
});

test('of what was kept only what is still asked for is kept again', () => {
  const book = new ReadBook();
  const reader = new KeptReader({ readings, shared }, book);
  const list = reader.translate(listOf([], [1]));
  expect(reader.translate(listOf([2], [1])).shared).toEqual(list.shared);
  expect(book.data.readings).toEqual([readings[2], readings[1]]);
  expect(book.data.shared.length).toBe(2);
});
