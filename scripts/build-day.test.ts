import { expect, test } from 'vitest';
import { buildDay } from './build-day.ts';

const now = new Date('2026-03-01T23:59:59Z');

test('a build is of today, or of the day that is asked for', () => {
  expect(buildDay(undefined, now)).toBe('2026-03-01');
  expect(buildDay('', now)).toBe('2026-03-01');
  // 1,700,000,000 seconds after 1970: 14 November 2023, 22:13:20 UTC.
  expect(buildDay('1700000000', now)).toBe('2023-11-14');
  expect(buildDay('0', now)).toBe('1970-01-01');
});

test('what is no number of seconds is refused', () => {
  for (const wrong of ['2023-11-14', '-1', '1.5', 'now', '999999999999']) {
    expect(buildDay(wrong, now)).toBeUndefined();
  }
});
