import { expect, test } from 'vitest';
import { packMarks } from './pack-marks.ts';

const spacing = 7.5;
const counts = [1, 2, 3, 7, 8, 19, 26, 51, 200];

test('all marks are placed, none closer to another than the spacing', () => {
  for (const count of counts) {
    const marks = packMarks(count, spacing);
    expect(marks).toHaveLength(count);
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1)) {
        // Coordinates are rounded to a tenth, so distances may be slightly smaller.
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(spacing - 0.2);
      }
    }
  }
});

test('marks stand around the point itself, and take little more room than they need', () => {
  for (const count of counts) {
    const marks = packMarks(count, spacing);
    const middle = (axis: 'x' | 'y') => marks.reduce((sum, mark) => sum + mark[axis], 0) / count;
    expect(Math.hypot(middle('x'), middle('y'))).toBeLessThan(0.08);
    const radius = Math.max(...marks.map(({ x, y }) => Math.hypot(x, y)));
    expect(radius).toBeLessThan(spacing * (0.8 + 0.58 * Math.sqrt(count)));
  }
});

test('no marks take no place, and the same number is always placed alike', () => {
  expect(packMarks(0, spacing)).toEqual([]);
  expect(packMarks(51, spacing)).toEqual(packMarks(51, spacing));
});

test('the first mark is the innermost: the most developed cluster stands in the middle', () => {
  const [first, ...rest] = packMarks(19, spacing).map(({ x, y }) => Math.hypot(x, y));
  for (const distance of rest) expect(distance).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
});
