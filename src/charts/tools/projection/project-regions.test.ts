import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { findNeighbours, projectRegions } from './project-regions.ts';

const content = join(import.meta.dirname, '../../../content');
const shapes = [JSON.parse(readFileSync(join(content, 'geo/admin.topo.json'), 'utf8')) as Topology];

/** Ids of the regions of a level in the content. */
function idsOf(file: string, level: string): Set<string> {
  const regions = parse(readFileSync(join(content, `regions/${file}.yaml`), 'utf8')) as {
    id: string;
    level: string;
  }[];
  return new Set(regions.filter((region) => region.level === level).map(({ id }) => id));
}

const groups = new Map([
  ['TR', idsOf('turkiye', 'province')],
  ['GE', idsOf('georgia', 'region')],
  ['AZ', idsOf('azerbaijan', 'district')],
]);
/** The map data predate this district, so it has no boundary yet. */
const undrawn = 'agdere';
const every = new Set(
  [...groups.values()].flatMap((ids) => [...ids]).filter((id) => id !== undrawn),
);

/** All numbers of a path in pairs, for absolute commands only. */
function points(path: string): [number, number][] {
  expect(path).toMatch(/^[MLZ\d.,\s-]+$/);
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((pair) => [
    Number(pair[1]),
    Number(pair[2]),
  ]);
}

describe('the atlas', () => {
  const atlas = projectRegions(shapes, groups, 1000);

  test('has a shape for each of the 81 provinces, 12 regions and 78 districts of the content but one', () => {
    expect([...groups.values()].map((ids) => ids.size)).toEqual([81, 12, 78]);
    expect(new Set(atlas?.shapes.keys())).toEqual(every);
    for (const shape of atlas?.shapes.values() ?? [])
      expect(points(shape.path).length).toBeGreaterThan(3);
  });

  test('lies inside its frame, with the margin free, and fills it', () => {
    const all = [...(atlas?.shapes.values() ?? [])].flatMap(({ path }) => points(path));
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    expect(Math.min(...xs)).toBeCloseTo(6, 0);
    expect(Math.max(...xs)).toBeCloseTo(994, 0);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(5.9);
    expect(Math.max(...ys)).toBeLessThanOrEqual((atlas?.height ?? 0) - 5.9);
    expect(Math.max(...ys)).toBeGreaterThan((atlas?.height ?? 0) - 8);
  });

  test('is the right way up: İzmir in the west, Baku in the east, Samsun north of Hatay', () => {
    const at = (id: string) => atlas?.shapes.get(id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('TR-35').x).toBeLessThan(at('TR-06').x);
    expect(at('TR-06').x).toBeLessThan(at('GE-TB').x);
    expect(at('GE-TB').x).toBeLessThan(at('AZ-BA').x);
    expect(at('TR-55').y).toBeLessThan(at('TR-31').y);
  });

  test('has the middle of every region within the bounds of the region', () => {
    for (const { x, y, bounds } of atlas?.shapes.values() ?? []) {
      expect(x).toBeGreaterThan(bounds[0]);
      expect(x).toBeLessThan(bounds[2]);
      expect(y).toBeGreaterThan(bounds[1]);
      expect(y).toBeLessThan(bounds[3]);
    }
  });

  test('draws one outline a country, with far fewer points than its regions have', () => {
    expect([...(atlas?.outlines.keys() ?? [])]).toEqual(['TR', 'GE', 'AZ']);
    const count = (paths: string[]) => paths.flatMap(points).length;
    const provinces = [...(groups.get('TR') ?? [])].map((id) => atlas?.shapes.get(id)?.path ?? '');
    expect(count([atlas?.outlines.get('TR') ?? ''])).toBeLessThan(count(provinces) / 2);
    expect(atlas?.borders.length).toBeGreaterThan(1000);
  });

  test('is drawn alike each time', () => {
    expect(projectRegions(shapes, groups, 1000)).toEqual(atlas);
  });
});

test('a thumbnail has whole coordinates and is a fraction of the atlas in bytes', () => {
  const turkiye = new Map([['TR', groups.get('TR') ?? new Set<string>()]]);
  const size = (decimals: number) =>
    [...(projectRegions(shapes, turkiye, 340, { margin: 4, decimals })?.shapes.values() ?? [])]
      .map(({ path }) => path)
      .join('');
  expect(size(0)).not.toContain('.');
  expect(size(0).length).toBeLessThan(0.8 * size(1).length);
});

test('a portal without shapes, or whose regions have none, has no map', () => {
  expect(projectRegions([], groups, 1000)).toBeUndefined();
  expect(projectRegions(shapes, new Map([['XX', new Set(['XX-1'])]]), 1000)).toBeUndefined();
});

describe('neighbours', () => {
  const neighbours = findNeighbours(shapes, every);

  test('are the regions that share a border, also across a frontier', () => {
    // Ankara: Bolu, Çankırı, Eskişehir, Kırşehir, Konya, Aksaray and Kırıkkale; not İzmir.
    const around = ['TR-14', 'TR-18', 'TR-26', 'TR-40', 'TR-42', 'TR-68', 'TR-71'];
    expect(neighbours.get('TR-06')).toEqual(around);
    expect(neighbours.get('TR-08')).toContain('GE-AJ');
  });

  test('are mutual, and nobody is the own neighbour', () => {
    expect(new Set(neighbours.keys())).toEqual(every);
    for (const [id, others] of neighbours) {
      expect(others).not.toContain(id);
      for (const other of others) expect(neighbours.get(other)).toContain(id);
    }
  });
});

describe('how the globe is laid flat', () => {
  /** A country of two regions around a point, one east of the other. */
  const square = (west: number, south: number, width: number, height: number) => {
    const ring = (from: number): [number, number][] => [
      [from, south],
      [from, south + height],
      [from + width / 2, south + height],
      [from + width / 2, south],
      [from, south],
    ];
    const region = (id: string, from: number) => ({
      type: 'Feature' as const,
      id,
      properties: {},
      geometry: { type: 'Polygon' as const, coordinates: [ring(from)] },
    });
    const features = [region('XX-W', west), region('XX-E', west + width / 2)];
    const regions: FeatureCollection = { type: 'FeatureCollection', features };
    return [topology({ regions })];
  };
  const both = new Map([['XX', new Set(['XX-W', 'XX-E'])]]);

  test.each([6, 100, -70])('north is up in a country at %i degrees east', (meridian) => {
    const placed = projectRegions(square(meridian - 1, 49, 2, 1), both, 1000);
    const [west, east] = ['XX-W', 'XX-E'].map((id) => placed?.shapes.get(id));
    expect(west?.y).toBeCloseTo(east?.y ?? Number.NaN, 0);
  });

  test('a portal may say itself how, so that its maps stay as they are', () => {
    const globe = { meridian: 40, parallels: { south: 37.5, north: 42 } };
    const placed = projectRegions(square(5, 49, 2, 1), both, 1000, { globe });
    const [west, east] = ['XX-W', 'XX-E'].map((id) => placed?.shapes.get(id));
    expect(Math.abs((west?.y ?? 0) - (east?.y ?? 0))).toBeGreaterThan(50);
  });

  test('a country that is high is drawn no higher than wide, in the middle', () => {
    const placed = projectRegions(square(6, 45, 1, 4), both, 1000);
    expect(placed?.height).toBeLessThanOrEqual(1000);
    const [west, east] = ['XX-W', 'XX-E'].map((id) => placed?.shapes.get(id));
    expect(((west?.bounds[0] ?? 0) + (east?.bounds[2] ?? 0)) / 2).toBeCloseTo(500, 0);
  });
});
