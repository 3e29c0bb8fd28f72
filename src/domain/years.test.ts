import { expect, test } from 'vitest';
import { firstYear, groupByYear, sortByDate } from './years.ts';

test('the earliest year of a period is found, however the text puts it', () => {
  expect(firstYear('2007–2010 (participants counted)')).toBe('2007');
  expect(firstYear('from 22 February 2011 for 30 months, to end by August 2013')).toBe('2011');
  expect(firstYear('until 2013, from 2009 on')).toBe('2009');
});

test('other numbers are no years', () => {
  expect(firstYear('year not stated')).toBeUndefined();
  expect(firstYear('12011 rows, 201 of 42000, document 003')).toBeUndefined();
});

const dated = (...dates: string[]) => dates.map((date) => ({ date }));

test('times of different exactness stand in order, a bare year before its months', () => {
  const sorted = sortByDate(dated('2011-12-28', '2005', '2011', '2009-07', '2011-12'));
  expect(sorted.map(({ date }) => date)).toEqual([
    '2005',
    '2009-07',
    '2011',
    '2011-12',
    '2011-12-28',
  ]);
});

test('years come newest first, and so do the items of each', () => {
  expect(groupByYear(dated('2023-05-06', '2024-01-02', '2023-11-30'))).toEqual([
    { year: '2024', items: dated('2024-01-02') },
    { year: '2023', items: dated('2023-11-30', '2023-05-06') },
  ]);
});

test('nothing dated has no years, and the list that was given stays as it is', () => {
  expect(groupByYear([])).toEqual([]);
  const given = dated('2001', '2002');
  groupByYear(given);
  expect(given).toEqual(dated('2001', '2002'));
});

test('of things that begin together a day stands before a period, the shorter one first', () => {
  const period = (id: string, end?: string) => ({ id, date: '2011', end });
  const sorted = sortByDate([period('a', '2015'), period('b', '2013'), period('c'), period('d')]);
  expect(sorted.map(({ id }) => id).join('')).toBe('cdba');
});
