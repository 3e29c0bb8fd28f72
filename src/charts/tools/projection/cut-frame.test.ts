import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { projectRegions } from './project-regions.ts';

/** Square of `size` degrees, clockwise like the rings of shapes. */
const square = (id: string, west: number, south: number, size = 2): Feature<Polygon> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, south + size],
        [west + size, south + size],
        [west + size, south],
        [west, south],
      ],
    ],
  },
});
const shapesOf = (features: readonly Feature[]) => {
  const regions: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  return [topology({ regions })];
};
const all = (ids: readonly string[]) => new Map([['XX', new Set(ids)]]);
const frame = { west: 9, south: 39, east: 15, north: 43 };
const mainland = [square('A', 10, 40), square('B', 12, 40)];

test('a map with a frame is as large as that of the land in it alone', () => {
  const far = square('C', 60, 10, 20);
  const framed = projectRegions(shapesOf([...mainland, far]), all(['A', 'B', 'C']), 500, { frame });
  const alone = projectRegions(shapesOf(mainland), all(['A', 'B']), 500);
  expect(framed?.shapes).toEqual(alone?.shapes);
  expect(framed?.height).toBe(alone?.height);
  expect(framed?.outlines).toEqual(alone?.outlines);
  expect(framed?.beyond).toEqual({ whole: ['C'], part: [] });
  expect(alone?.beyond).toEqual({ whole: [], part: [] });
});

test('of a region with an island outside its mainland is drawn, and its mark stands there', () => {
  const { coordinates } = square('', 60, 10, 20).geometry;
  const island: Feature = {
    ...square('B', 12, 40),
    geometry: {
      type: 'MultiPolygon',
      coordinates: [square('', 12, 40).geometry.coordinates, coordinates],
    },
  };
  const framed = projectRegions(shapesOf([square('A', 10, 40), island]), all(['A', 'B']), 500, {
    frame,
  });
  const { x, bounds } = framed?.shapes.get('B') ?? { x: Number.NaN, bounds: [0, 0, 0, 0] };
  expect(x).toBeGreaterThan(bounds[0]);
  expect(x).toBeLessThan(500);
  expect(framed?.beyond).toEqual({ whole: [], part: ['B'] });
});

test('land that reaches beyond the frame ends at the edge of the drawing', () => {
  const wide = square('B', 12, 38, 40);
  const framed = projectRegions(shapesOf([square('A', 10, 40), wide]), all(['A', 'B']), 500, {
    frame,
  });
  const numbers = [...(framed?.shapes.get('B')?.path ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  for (const [, x, y] of numbers) {
    expect(Number(x)).toBeLessThanOrEqual(500);
    expect(Number(y)).toBeLessThanOrEqual(framed?.height ?? 0);
  }
  expect(framed?.beyond.part).toEqual(['B']);
});

test('regions that all lie outside are drawn as they are', () => {
  const far = shapesOf([square('C', 60, 10)]);
  const framed = projectRegions(far, all(['C']), 500, { frame });
  expect(framed?.shapes).toEqual(projectRegions(far, all(['C']), 500)?.shapes);
  expect(framed?.beyond).toEqual({ whole: [], part: [] });
});

test('a frame may reach across the 180th meridian', () => {
  const pacific = shapesOf([square('A', 177, -18), square('B', -180, -18), square('C', 0, 0)]);
  const framed = projectRegions(pacific, all(['A', 'B', 'C']), 500, {
    frame: { west: 176, south: -20, east: -177, north: -15 },
  });
  expect([...(framed?.shapes.keys() ?? [])]).toEqual(['A', 'B']);
  expect(framed?.beyond.whole).toEqual(['C']);
});
