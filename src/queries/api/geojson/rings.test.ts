import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { regionPoint, regionShapes } from './region-shapes.ts';
import { pointWithin, signedArea, windPolygon } from './rings.ts';

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

test('the centroid of a square, and the land beside the water of a bay', () => {
  const square = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  expect(pointWithin([square])).toEqual([1, 1]);
  // A bay open to the south: its centroid, (3.3, 2.3), is in the water between two arms.
  const bay = [
    [0, 0],
    [1, 0],
    [1, 3],
    [4, 3],
    [4, 0],
    [6, 0],
    [6, 4],
    [0, 4],
    [0, 0],
  ];
  const [x = 0, y = 0] = pointWithin([bay]);
  expect(x).toBe(5);
  expect(y).toBeCloseTo(2.3);
});

test('a lake in the middle is no land', () => {
  const island = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const lake = [
    [1, 1],
    [1, 3],
    [3, 3],
    [3, 1],
    [1, 1],
  ];
  expect(pointWithin([island, lake])).toEqual([0.5, 2]);
});

test('every region holds its own point, also one that lies around a gulf', () => {
  const portal = joinShipped();
  const outside = [...regionShapes(portal)].filter(([id, shape]) => {
    const point = regionPoint(portal, id) as [number, number];
    // d3 expects polygons to be clockwise, contrary to RFC 7946.
    const turned = {
      type: 'MultiPolygon' as const,
      coordinates: (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map(
        (rings) => rings.map((ring) => ring.toReversed()),
      ),
    };
    return !geoContains(turned, point);
  });
  expect(outside.map(([id]) => id)).toEqual([]);
});
