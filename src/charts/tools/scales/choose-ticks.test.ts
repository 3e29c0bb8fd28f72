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

test('ticks of counts are whole numbers, those of measures may have decimals', () => {
  expect(chooseTicks([1, 2], { zero: 'always', most: 3 }).ticks).toEqual([0, 1, 2]);
  expect(chooseTicks([0.4, 1], { zero: 'always', most: 3 }).ticks).toEqual([0, 0.5, 1]);
  expect(chooseTicks([0.4, 1.2], { zero: 'always', most: 3 }).ticks).toEqual([0, 0.5, 1]);
});

test('as many ticks stand beside the beginning as are asked for', () => {
  expect(chooseTicks([0, 10], { zero: 'always', most: 5 }).ticks).toEqual([0, 2, 4, 6, 8, 10]);
  expect(chooseTicks([0, 10], { zero: 'always', most: 2 }).ticks).toEqual([0, 5, 10]);
  expect(chooseTicks([0, 10], { zero: 'always', most: 1 }).ticks.length).toBeLessThanOrEqual(2);
});

test('an axis may end at roundish values, in fine steps', () => {
  expect(chooseTicks([3, 97.3], { zero: 'always', most: 3, nice: true }).domain).toEqual([0, 100]);
  // Not at 400, which would leave a quarter of it empty.
  expect(chooseTicks([321], { zero: 'always', most: 3, nice: true }).domain).toEqual([0, 350]);
  expect(chooseTicks([321], { zero: 'always', most: 3 }).domain).toEqual([0, 321]);
});

test('half way from zero is near enough to show it; values on both sides of it show it too', () => {
  expect(chooseTicks([50, 100], { zero: 'near', most: 3 }).domain).toEqual([0, 100]);
  expect(chooseTicks([51, 100], { zero: 'near', most: 3 }).domain).toEqual([51, 100]);
  expect(chooseTicks([-50, -100], { zero: 'near', most: 3 }).domain).toEqual([-100, 0]);
  expect(chooseTicks([-1, 100], { zero: 'near', most: 3 }).domain).toEqual([-1, 100]);
});
