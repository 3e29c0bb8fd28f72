import { expect, test } from 'vitest';
import { followIndicator, judgeTarget } from './follow-indicator.ts';

test('growth is compounded a year, as RRI(2; 100; 121) in a spreadsheet', () => {
  const points = [
    { year: 2025, median: 121 },
    { year: 2023, median: 100 },
    { year: 2024, median: 105 },
  ];
  const course = followIndicator(points, true);
  expect(course?.change).toBe(21);
  expect(course?.growthPercent).toBeCloseTo(10, 10);
});

test('marks and shares change, and do not grow; nor does what was nought', () => {
  const marks = [
    { year: 2023, median: 2 },
    { year: 2024, median: 3 },
  ];
  expect(followIndicator(marks, false)?.growthPercent).toBeUndefined();
  const fromNought = [
    { year: 2023, median: 0 },
    { year: 2024, median: 3 },
  ];
  expect(followIndicator(fromNought, true)).toMatchObject({ change: 3, growthPercent: undefined });
});

test('one year is no course', () => {
  expect(followIndicator([{ year: 2023, median: 2 }], true)).toBeUndefined();
});

test('the way to a target is measured from where it began, downwards too', () => {
  const down = { first: { year: 2023, median: 40 }, last: { year: 2025, median: 25 } };
  expect(judgeTarget(down, 20)).toEqual({ target: 20, donePercent: 75, isReached: false });
  const past = { first: { year: 2023, median: 10 }, last: { year: 2025, median: 30 } };
  expect(judgeTarget(past, 20, 'more')).toEqual({ target: 20, donePercent: 200, isReached: true });
  const still = { first: { year: 2023, median: 10 }, last: { year: 2025, median: 10 } };
  expect(judgeTarget(still, 10, 'more').donePercent).toBeUndefined();
});
