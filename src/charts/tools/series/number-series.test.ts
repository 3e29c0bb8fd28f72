import { expect, test } from 'vitest';
import { chartData } from '../../../../workshop/testing/chart-samples.ts';
import { numberSeries, seriesLegend } from './number-series.ts';

const columns = (count: number) =>
  chartData(
    Array.from({ length: count }, (_, at) => `n${at}`),
    [['row', ...Array.from({ length: count }, () => 1)]],
  );
const looks = (count: number) =>
  numberSeries(columns(count)).map(({ paint, texture }) => `${paint} ${texture}`);

test('one series is a quantity, several are kinds, each with a look of its own', () => {
  expect(looks(1)).toEqual(['q4 undefined']);
  expect(looks(3).map((look) => look.split(' ')[0])).toEqual(['c1', 'c2', 'c3']);
  expect(new Set(looks(12)).size).toBe(12);
});

test('colours come again after six', () => {
  const paints = looks(8).map((look) => look.split(' ')[0]);
  expect(paints.slice(6)).toEqual(paints.slice(0, 2));
});

test('a legend names the series from two on, or from as many as are asked for', () => {
  expect(seriesLegend(numberSeries(columns(1)))).toEqual([]);
  expect(seriesLegend(numberSeries(columns(1)), 'disc', 1)).toMatchObject([{ shape: 'disc' }]);
  expect(seriesLegend(numberSeries(columns(2))).map(({ label }) => label)).toEqual(['n0', 'n1']);
  expect(numberSeries(columns(4), 2).map(({ index }) => index)).toEqual([0, 1]);
});
