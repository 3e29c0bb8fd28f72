import { expect, test } from 'vitest';
import { chooseTicks } from './choose-ticks.ts';

test('a handful of round ticks, within what is drawn', () => {
  expect(chooseTicks([321, 18], { zero: 'always', most: 3 })).toEqual({
    domain: [0, 321],
    ticks: [0, 100, 200, 300],
  });
  expect(chooseTicks([-3, 120], { zero: 'always', most: 3 }).ticks).toEqual([0, 50, 100]);
  expect(chooseTicks([1, 0], { zero: 'always', most: 3 }).ticks).toEqual([0, 1]);
});

test('zero is left out only where it would flatten the values', () => {
  expect(chooseTicks([60, 100], { zero: 'near', most: 3 }).domain).toEqual([60, 100]);
  expect(chooseTicks([40, 100], { zero: 'near', most: 3 }).domain).toEqual([0, 100]);
  expect(chooseTicks([-60, -100], { zero: 'near', most: 3 }).domain).toEqual([-100, -60]);
  expect(chooseTicks([7, 7], { zero: 'near', most: 3 }).domain).toEqual([0, 7]);
});

test('nothing and only zeros still make an axis', () => {
  expect(chooseTicks([], { zero: 'near', most: 3 })).toEqual({ domain: [0, 1], ticks: [] });
  expect(chooseTicks([0, 0], { zero: 'near', most: 3 })).toEqual({ domain: [0, 1], ticks: [0] });
});
