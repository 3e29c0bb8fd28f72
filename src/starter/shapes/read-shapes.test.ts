import type { Feature, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { parseTopojson } from '../../loaders/parse-topojson.ts';
import { keepShapes } from './keep-shapes.ts';
import { nameRegions } from './name-regions.ts';
import { readShapedRegions, writeShapes } from './read-shapes.ts';

const square = (x: number, code: string, name: string): Feature<Polygon> => ({
  type: 'Feature',
  properties: { code, name, name_az: `${name} rayonu` },
  geometry: {
    type: 'Polygon',
    // As RFC 7946 has it: counterclockwise.
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  },
});
const geojson = {
  type: 'FeatureCollection',
  features: [
    square(0, 'ZZ.01', 'Left'),
    square(1, 'ZZ.02', 'Right'),
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } },
  ],
};

test('areas of GeoJSON become shapes that the check takes, with a shared border once', () => {
  const regions = nameRegions(readShapedRegions(geojson), { file: '' }, ['az', 'en']);
  if ('missing' in regions) throw new Error(regions.missing);
  expect(regions.map(({ id, code, name }) => [id, code, name])).toEqual([
    ['ZZ-01', 'ZZ.01', { az: 'Left rayonu', en: 'Left' }],
    ['ZZ-02', 'ZZ.02', { az: 'Right rayonu', en: 'Right' }],
  ]);
  const shapes = writeShapes('ZZ', regions);
  expect(parseTopojson('geo/x.topo.json', JSON.stringify(shapes)).problems).toEqual([]);
  expect(shapes.arcs).toHaveLength(3);
});

test('TopoJSON is read as well, and only the shapes asked for are kept', () => {
  const regions = nameRegions(readShapedRegions(geojson), { file: '' }, ['en']);
  if ('missing' in regions) throw new Error(regions.missing);
  const shapes = writeShapes('ZZ', regions);
  expect(readShapedRegions(JSON.parse(JSON.stringify(shapes)))).toHaveLength(2);
  const kept = keepShapes(shapes, new Set(['ZZ-02']));
  if (!kept?.objects.ZZ) throw new Error('no shapes');
  const found = feature(kept, kept.objects.ZZ);
  const [only] = found.type === 'FeatureCollection' ? found.features : [];
  expect(only?.id).toBe('ZZ-02');
  const [ring = []] = (only as Feature<Polygon>).geometry.coordinates;
  expect(Math.min(...ring.map(([x = 0]) => x))).toBeCloseTo(1, 3);
  expect(keepShapes(shapes, new Set())).toBeUndefined();
});

test('a property that some region lacks, or that two share, is no code', () => {
  const shared = readShapedRegions({
    ...geojson,
    features: [square(0, 'A', 'x'), square(1, 'A', 'y')],
  });
  expect(nameRegions(shared, { file: '' }, ['en'])).toMatchObject({
    missing: 'code',
    known: ['code', 'name', 'name_az'],
  });
  const named = readShapedRegions({
    ...geojson,
    features: [square(0, 'A', 'x'), square(1, 'B', '')],
  });
  expect(nameRegions(named, { file: '', name: 'name' }, ['en'])).toMatchObject({ missing: 'name' });
});

test('more points than a map shows are simplified away', () => {
  const circle = Array.from({ length: 40_001 }, (_, index) => {
    const angle = (-2 * Math.PI * index) / 40_000;
    return [Math.cos(angle), Math.sin(angle)];
  });
  circle[40_000] = circle[0] as number[];
  const shapes = writeShapes('ZZ', [
    { id: 'ZZ-1', geometry: { type: 'Polygon', coordinates: [circle] } },
  ]);
  const points = shapes.arcs.reduce((sum, arc) => sum + arc.length, 0);
  expect(points).toBeLessThan(21_000);
  expect(points).toBeGreaterThan(1000);
});
