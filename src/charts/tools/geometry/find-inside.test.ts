import { expect, test } from 'vitest';
import { findInside, holds } from './find-inside.ts';
import { readPath } from './path-data.ts';

// Three bars of 10 around a gap.
const bow = 'M0,0L30,0L30,30L20,30L20,10L10,10L10,30L0,30Z';

test('the place of a mark is the middle, if that is on the land', () => {
  expect(findInside(readPath(bow), [5, 5])).toEqual([5, 5]);
});

test('of a bent shape it is the middle of its widest level line', () => {
  const [x, y] = findInside(readPath(bow), [15, 20]);
  expect(x).toBe(15);
  expect(y).toBeLessThan(10);
});

test('holes are no land', () => {
  const ring = readPath('M0,0L30,0L30,30L0,30ZM5,5L25,5L25,25L5,25Z');
  expect(holds(ring, [15, 15])).toBe(false);
  expect(holds(ring, [...findInside(ring, [15, 15])])).toBe(true);
});
