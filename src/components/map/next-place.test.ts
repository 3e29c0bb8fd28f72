import { expect, test } from 'vitest';
import { mapPanels } from '../../queries/regions/map-panels.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { nextPlace } from './next-place.ts';

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

test('an arrow key leads to the nearest place on its side', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 4 },
    { x: 30, y: 0 },
    { x: 2, y: 20 },
  ];
  expect(keys.map((key) => nextPlace(places, 0, key))).toEqual([undefined, 1, undefined, 3]);
  expect(keys.map((key) => nextPlace(places, 2, key))).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ]);
  expect(nextPlace(places, 0, 'Enter')).toBeUndefined();
});

test('arrow keys lead from the first region of a drawing to every other one', () => {
  const portal = joinShipped();
  const { wide, narrow } = mapPanels(portal, ['TR', 'GE', 'AZ']) ?? {};
  for (const { land } of [wide, ...(narrow ?? [])].filter((panel) => panel !== undefined)) {
    const places = [...land.shapes.values()].map(({ bounds: [x0, y0, x1, y1] }) => ({
      x: (x0 + x1) / 2,
      y: (y0 + y1) / 2,
    }));
    const reached = new Set([0]);
    for (const at of reached)
      for (const key of keys) {
        const next = nextPlace(places, at, key);
        if (next !== undefined) reached.add(next);
      }
    expect(reached.size).toBe(places.length);
  }
});
