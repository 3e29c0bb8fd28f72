import { expect, test } from 'vitest';
import { chartData } from '../../workshop/testing/chart-samples.ts';
import { findNamedRows } from './find-named-rows.ts';
import type { LocalTable } from './localize-table.ts';

const table = chartData(
  ['Firms', 'Exports'],
  [
    ['Kites', 3, 8],
    ['Teapots', 12, 2],
    ['Clouds', null, 5],
  ],
) as LocalTable;

test('a title names rows by their ids, by a column of theirs, and as highest or lowest', () => {
  expect(
    findNamedRows('{r3__c2} litres, {r1} kites and again {num_r1, plural, other {#}}', table),
  ).toEqual(['r3', 'r1']);
  expect(findNamedRows('{highest} has {highestValue}, {lowest} least', table)).toEqual([
    'r2',
    'r1',
  ]);
});

test('a title about all of them names none', () => {
  expect(findNamedRows('{n} kinds have {sum} firms, {sum__c2} exports', table)).toEqual([]);
});
