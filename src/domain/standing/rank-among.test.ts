import { expect, test } from 'vitest';
import { rankAmong } from './rank-among.ts';

test('equal numbers share a place, and the next one comes after all of them', () => {
  const all = [10, 9, 6, 6, 4, 3];
  expect([10, 9, 6, 4].map((own) => rankAmong(own, all).place)).toEqual([1, 2, 3, 5]);
  expect(rankAmong(6, all)).toEqual({ place: 3, of: 6, tied: 1 });
});

test('a number alone is first of one', () => {
  expect(rankAmong(2, [2])).toEqual({ place: 1, of: 1, tied: 0 });
});
