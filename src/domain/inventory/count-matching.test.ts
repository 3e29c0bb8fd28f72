import { expect, test } from 'vitest';
import { makeRow } from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { countMatching, recountValue } from './count-matching.ts';

const rows = [
  makeRow({ stage: 'initial', regionGroups: ['bay'], agency: 'one', mainGroup: 'agri' }),
  makeRow({ stage: 'idea', regionGroups: ['bay'], agency: 'one', mainGroup: 'agri' }),
  makeRow({ stage: 'idea', regionGroups: ['hills'], agency: 'two', groups: ['agri'] }),
  makeRow({ stage: 'mature', printedRegion: undefined }),
  makeRow({ stage: notReported, returned: false, mainGroup: 'agri' }),
];

test('all conditions of a recount must hold together', () => {
  expect(countMatching(rows, { measure: 'clusters', stages: ['initial', 'mature'] })).toBe(2);
  expect(
    countMatching(rows, { measure: 'clusters', stages: ['initial', 'mature'], outside: 'bay' }),
  ).toBe(1);
  expect(countMatching(rows, { measure: 'clusters', agency: 'one', stages: ['idea'] })).toBe(1);
});

test('inside a group of regions and outside it are all rows with a return', () => {
  expect(countMatching(rows, { measure: 'clusters', inside: 'bay' })).toBe(2);
  // Rows printed in another group, or in no region, are outside.
  expect(countMatching(rows, { measure: 'clusters', outside: 'bay' })).toBe(2);
});

test('only rows with a return are counted: a published figure speaks of those', () => {
  expect(countMatching(rows, { measure: 'clusters' })).toBe(4);
  expect(countMatching(rows, { measure: 'clusters', sectorGroup: 'agri' })).toBe(2);
});

test('rows with and without a printed province make up all rows', () => {
  expect(countMatching(rows, { measure: 'clusters', withProvince: true })).toBe(3);
  expect(countMatching(rows, { measure: 'clusters', withProvince: false })).toBe(1);
});

test('a share is per cent of the rows with a return, by main sector only', () => {
  expect(recountValue(rows, { measure: 'share', sectorGroup: 'agri' })).toBe(50);
});

test('a share of nothing is no number, a count of nothing is zero', () => {
  expect(recountValue([], { measure: 'share' })).toBeUndefined();
  expect(recountValue([], { measure: 'clusters' })).toBe(0);
});
