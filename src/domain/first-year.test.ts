import { expect, test } from 'vitest';
import { firstYear } from './first-year.ts';

test('the earliest year of a period is found, however the text puts it', () => {
  expect(firstYear('2007–2010 (participants counted)')).toBe('2007');
  expect(firstYear('from 22 February 2011 for 30 months, to end by August 2013')).toBe('2011');
  expect(firstYear('until 2013, from 2009 on')).toBe('2009');
});

test('other numbers are no years', () => {
  expect(firstYear('year not stated')).toBeUndefined();
  expect(firstYear('12011 rows, 201 of 42000, document 003')).toBeUndefined();
});
