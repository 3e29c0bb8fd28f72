import { expect, test } from 'vitest';
import { makeRow } from '../../testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { countMatching, recountValue } from './count-matching.ts';

const rows = [
  makeRow({ stage: 'initial', brop: true, agency: 'one', mainGroup: 'agri' }),
  makeRow({ stage: 'idea', brop: true, agency: 'one', mainGroup: 'agri' }),
  makeRow({ stage: 'idea', brop: false, agency: 'two', groups: ['agri'] }),
  makeRow({ stage: 'mature', brop: false, printedRegion: undefined }),
  makeRow({ stage: notReported, returned: false, mainGroup: 'agri' }),
];

test('all conditions of a recount must hold together', () => {
  expect(countMatching(rows, { measure: 'clusters', stages: ['initial', 'mature'] })).toBe(2);
  expect(
    countMatching(rows, { measure: 'clusters', stages: ['initial', 'mature'], brop: false }),
  ).toBe(1);
  expect(countMatching(rows, { measure: 'clusters', agency: 'one', stages: ['idea'] })).toBe(1);
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
