import { expect, test } from 'vitest';
import { splitYears } from './split-years.ts';

test('years with their endings are parted from the words around them', () => {
  expect(splitYears('2024-cü il üzrə hesabat, 2012-ci ildən sonra')).toEqual([
    '',
    '2024-cü',
    ' il üzrə hesabat, ',
    '2012-ci',
    ' ildən sonra',
  ]);
});

test('spans of years and titles without any stay whole', () => {
  expect(splitYears('Klasterlər 2012–2024')).toEqual(['Klasterlər 2012–2024']);
  expect(splitYears('Plan 2014-2020')).toEqual(['Plan 2014-2020']);
});
