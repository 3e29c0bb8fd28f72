import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 3], 3],
  [[10, 9, 1, 2], 5.5],
])('the middle of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});
