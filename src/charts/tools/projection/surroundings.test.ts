import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { findSurroundings } from './surroundings.ts';

/** Two squares side by side, A west of B, and a river through both. */
const topology = {
  type: 'Topology',
  objects: {
    neighbours: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'A', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'B', arcs: [[2, -2]] },
      ],
    },
    rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [3] }] },
  },
  arcs: [
    [
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
    [
      [0, 0.5],
      [2, 0.5],
    ],
  ],
} as unknown as Topology;

const longitudes = (own: readonly string[]) => {
  const { neighbours } = findSurroundings([topology], new Map(own.map((id) => [id, true])));
  return [...new Set(neighbours.coordinates.flat().map(([x]) => x))].sort();
};

test('a country that is drawn itself is not drawn around itself, nor are its borders', () => {
  expect(longitudes([])).toEqual([0, 1, 2]);
  // The border at 1 belongs to A: only B's remaining coast is left, which begins and ends there.
  expect(longitudes(['A'])).toEqual([1, 2]);
  const { neighbours } = findSurroundings([topology], new Map([['A', true]]));
  expect(neighbours.coordinates).toHaveLength(1);
  expect(neighbours.coordinates[0]).toHaveLength(4);
  expect(longitudes(['A', 'B'])).toEqual([]);
});

test('rivers are lines, and what is not there is none', () => {
  const { rivers, lakes } = findSurroundings([topology], new Map());
  expect(rivers.coordinates).toEqual([
    [
      [0, 0.5],
      [2, 0.5],
    ],
  ]);
  expect(lakes.coordinates).toEqual([]);
});
