import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clumpPoints, gatherPoints } from './clump-points.ts';

const size = { half: 6, spacing: 11 };

test('points that are far apart stay where they are', () => {
  const points = [
    { x: 10, y: 10 },
    { x: 40, y: 10 },
  ];
  expect(clumpPoints(points, size)).toEqual([
    { x: 10, y: 10, radius: 6, items: [points[0]] },
    { x: 40, y: 10, radius: 6, items: [points[1]] },
  ]);
});

test('points that would cover each other stand together in their middle', () => {
  const points = [
    { x: 10, y: 10 },
    { x: 14, y: 10 },
    { x: 60, y: 60 },
  ];
  const [pair, single] = clumpPoints(points, size);
  expect([pair?.x, pair?.y, pair?.items.length]).toEqual([12, 10, 2]);
  // Two marks side by side: half their distance plus half a mark.
  expect(pair?.radius).toBeCloseTo(11.5, 0);
  expect(single?.items).toEqual([points[2]]);
});

const places = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }),
  { maxLength: 60 },
);

test('no clump covers another, and every point is in one', () => {
  fc.assert(
    fc.property(places, (points) => {
      const clumps = clumpPoints(points, size);
      expect(clumps.flatMap(({ items }) => items)).toHaveLength(points.length);
      for (const [at, one] of clumps.entries()) {
        for (const other of clumps.slice(at + 1)) {
          const distance = Math.hypot(one.x - other.x, one.y - other.y);
          expect(distance).toBeGreaterThanOrEqual(one.radius + other.radius - 1);
        }
      }
    }),
  );
});

test('points of a cell of a grid are gathered in their middle, none is lost', () => {
  fc.assert(
    fc.property(places, (points) => {
      const groups = gatherPoints(points, 40);
      expect(groups.flatMap(({ items }) => items)).toHaveLength(points.length);
      for (const { x, y, items } of groups) {
        for (const item of items) expect(Math.hypot(item.x - x, item.y - y)).toBeLessThan(56);
      }
    }),
  );
});
