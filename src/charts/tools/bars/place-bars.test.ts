import { expect, test } from 'vitest';
import { placeBars } from './place-bars.ts';

test('the longest bar fills the scale and the others keep their proportion', () => {
  expect(placeBars([{ values: [321] }, { values: [18] }])).toEqual([
    [{ start: 0, length: 100 }],
    [{ start: 0, length: 5.61 }],
  ]);
});

test('the pieces of a stack follow one another, and the longest stack fills the scale', () => {
  expect(placeBars([{ values: [3, 1] }, { values: [0, 2] }])).toEqual([
    [
      { start: 0, length: 75 },
      { start: 75, length: 25 },
    ],
    [
      { start: 0, length: 0 },
      { start: 0, length: 50 },
    ],
  ]);
});

test('with a scale of its own a bar is measured on that', () => {
  expect(placeBars([{ values: [20] }], 80)).toEqual([[{ start: 0, length: 25 }]]);
});

test('bars of nothing have no length instead of no number', () => {
  expect(placeBars([{ values: [0] }, { values: [] }])).toEqual([[{ start: 0, length: 0 }], []]);
  expect(placeBars([])).toEqual([]);
});
