import { expect, test } from 'vitest';
import { notReported } from '../missing.ts';
import { knownCount } from './known-count.ts';

const full = { inventory: true, partial: false };
const partial = { inventory: true, partial: true };
const none = { inventory: false, partial: false };

test('a full list says how many, nought among them', () => {
  expect([knownCount(full, 3), knownCount(full, 0)]).toEqual([3, 0]);
});

test('a list of some says how many it names, and nothing of places that it does not', () => {
  expect([knownCount(partial, 3), knownCount(partial, 0)]).toEqual([3, notReported]);
});

test('without a list, or in no country, nothing is known', () => {
  expect([knownCount(none, 3), knownCount(none, 0)]).toEqual([notReported, notReported]);
  expect(knownCount(undefined, 3)).toBe(notReported);
});
