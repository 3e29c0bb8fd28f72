import { expect, test } from 'vitest';
import { readPeriod } from './read-period.ts';

test('a year lasts to the next', () => {
  expect(readPeriod('2013')).toEqual({ start: 2013, end: 2014 });
});

test('four quarters fill a year', () => {
  const quarters = ['2013-Q1', '2013-Q2', '2013-Q3', '2013-Q4'].map(readPeriod);
  expect(quarters.map(({ start }) => start)).toEqual([2013, 2013.25, 2013.5, 2013.75]);
  expect(quarters.map(({ end }) => end)).toEqual([2013.25, 2013.5, 2013.75, 2014]);
});

test('twelve months fill a year', () => {
  const months = Array.from({ length: 12 }, (_, index) =>
    readPeriod(`2009-${String(index + 1).padStart(2, '0')}`),
  );
  expect(months[0]?.start).toBe(2009);
  expect(months[6]?.start).toBeCloseTo(2009.5, 10);
  expect(months[11]?.end).toBeCloseTo(2010, 10);
  for (const [index, { end }] of months.entries()) {
    if (index < 11) expect(months[index + 1]?.start).toBeCloseTo(end, 10);
  }
});

test.each([
  ['2011', 365],
  ['2012', 366],
])('each day of %s has its place, in years of %i days', (year, days) => {
  const first = readPeriod(`${year}-01-01`);
  const last = readPeriod(`${year}-12-31`);
  expect(first.start).toBe(Number(year));
  expect(last.end).toBeCloseTo(Number(year) + 1, 10);
  expect(first.end - first.start).toBeCloseTo(1 / days, 10);
  expect(readPeriod(`${year}-03-01`).start).toBeCloseTo(Number(year) + (days - 306) / days, 10);
});
