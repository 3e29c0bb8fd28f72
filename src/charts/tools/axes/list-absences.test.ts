import { expect, test } from 'vitest';
import { chartData } from '../../../../workshop/testing/chart-samples.ts';
import { listAbsences } from './list-absences.ts';

const data = chartData(
  ['Exports', 'Imports'],
  [
    ['2008', null, 1],
    ['2009', null, 1],
    ['2010', null, 'rank only'],
    ['2012', 3, 1],
    ['2013', null, 1],
  ],
);

test('neighbouring periods are said together, with the series that has none', () => {
  expect(listAbsences(data, [0, 1], '–')).toEqual([
    'Exports · 2008–2010, 2013: not reported',
    'Imports · 2010: rank only',
  ]);
  expect(listAbsences(data, [0])).toEqual(['2008, 2009, 2010, 2013: not reported']);
});

test('what lies between names is not known, so each is said', () => {
  const names = chartData(
    ['A'],
    [
      ['Konya', null],
      ['İzmir', null],
      ['Bursa', null],
    ],
  );
  expect(listAbsences(names, [0], '–')).toEqual(['Konya, İzmir, Bursa: not reported']);
});

test('two periods in a row are named, three are said as first and last', () => {
  const gaps = chartData(
    ['Exports'],
    [
      ['2008', null],
      ['2009', null],
      ['2010', 3],
      ['2011', null],
      ['2012', null],
      ['2013', null],
    ],
  );
  expect(listAbsences(gaps, [0], '–')).toEqual(['2008, 2009, 2011–2013: not reported']);
  expect(listAbsences(gaps, [0], '-')).toEqual(['2008, 2009, 2011-2013: not reported']);
});
