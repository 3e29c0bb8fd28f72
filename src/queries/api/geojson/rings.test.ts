import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { signedArea, windPolygon } from './rings.ts';

const square: Position[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const hole: Position[] = [
  [0.5, 0.5],
  [1, 0.5],
  [1, 1],
  [0.5, 1],
  [0.5, 0.5],
];

test('the area is twice that of the ring, counterclockwise positive', () => {
  expect(signedArea(square)).toBe(8);
  expect(signedArea(square.toReversed())).toBe(-8);
});

test('the outer ring is wound counterclockwise, a hole clockwise, whatever they were', () => {
  for (const outer of [square, square.toReversed()])
    for (const inner of [hole, hole.toReversed()]) {
      const [first = [], second = []] = windPolygon([outer, inner]);
      expect([signedArea(first), signedArea(second)]).toEqual([8, -0.5]);
    }
});

test('positions are rounded to ten metres, and none stands twice in a row', () => {
  const ring = [
    [0.12345678, 0],
    [0.12346, 0],
    [1, 0],
    [1, 1],
    [0.12345678, 0],
  ];
  expect(windPolygon([ring])).toEqual([
    [
      [0.1235, 0],
      [1, 0],
      [1, 1],
      [0.1235, 0],
    ],
  ]);
});

test('a ring that rounding leaves without an area is dropped, with its polygon if it is the outer one', () => {
  const speck = [
    [0, 0],
    [0.00001, 0],
    [0.00001, 0.00001],
    [0, 0],
  ];
  expect(windPolygon([speck])).toEqual([]);
  expect(windPolygon([square, speck])).toEqual([square]);
});
