import { expect, test } from 'vitest';
import { groupByYear, sortByDate } from './group-by-year.ts';

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
