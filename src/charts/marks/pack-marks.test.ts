import { describe, expect, test } from 'vitest';
import { packMarks } from './pack-marks.ts';

const spacing = 7.5;

describe.each([1, 2, 3, 7, 8, 19, 26, 51, 200])('%i marks', (count) => {
  const marks = packMarks(count, spacing);

  test('are all placed, none closer to another than the spacing', () => {
    expect(marks).toHaveLength(count);
    for (const [index, a] of marks.entries()) {
      for (const b of marks.slice(index + 1)) {
        // Coordinates are rounded to a tenth, so a distance may lose a little.
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(spacing - 0.2);
      }
    }
  });

  test('stand around the point itself', () => {
    const sum = (axis: 'x' | 'y') => marks.reduce((total, mark) => total + mark[axis], 0);
    expect(Math.abs(sum('x') / count)).toBeLessThan(0.06);
    expect(Math.abs(sum('y') / count)).toBeLessThan(0.06);
  });

  test('take little more room than they need', () => {
    const radius = Math.max(...marks.map(({ x, y }) => Math.hypot(x, y)));
    expect(radius).toBeLessThan(spacing * (0.8 + 0.58 * Math.sqrt(count)));
  });
});

test('no marks take no place, and the same number is always placed alike', () => {
  expect(packMarks(0, spacing)).toEqual([]);
  expect(packMarks(51, spacing)).toEqual(packMarks(51, spacing));
});

test('the first mark is the innermost: the most developed cluster stands in the middle', () => {
  const [first, ...rest] = packMarks(19, spacing).map(({ x, y }) => Math.hypot(x, y));
  for (const distance of rest) expect(distance).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
});
