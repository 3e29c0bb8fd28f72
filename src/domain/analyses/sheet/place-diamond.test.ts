import { expect, it } from 'vitest';
import { placeDiamond } from './place-diamond.ts';

it('places marks on four axes, clockwise from the top, and 5 at the corner', () => {
  expect(placeDiamond([5, 1, 2, 4], 100)).toEqual([
    { x: 0, y: -100 },
    { x: 20, y: 0 },
    { x: 0, y: 40 },
    { x: -80, y: 0 },
  ]);
});

it('has no point for a mark that nobody gave, or that is none', () => {
  expect(placeDiamond([undefined, 0, 6, Number.NaN], 100)).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(placeDiamond([3], 10)).toEqual([{ x: 0, y: -6 }, undefined, undefined, undefined]);
});
