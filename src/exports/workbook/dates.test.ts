import { expect, test } from 'vitest';
import { dateNumber } from './dates.ts';

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2012-12-31', 41_274],
  ['2012-12-31T18:00', 41_274.75],
  ['2012-02-29T00:00:00', 40_968],
])('%s is %d in a spreadsheet', (date, number) => {
  expect(dateNumber(date)).toBe(number);
});

test.each(['2013-02-29', '31.12.2012', '2012-13-01', '2012-12-31T25:00', ''])(
  '%j is refused',
  (date) => {
    expect(() => dateNumber(date)).toThrow('is no date');
  },
);
