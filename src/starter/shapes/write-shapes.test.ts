import type { Feature, MultiPolygon } from 'geojson';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { parseTopojson } from '../../loaders/parse-topojson.ts';
import { areaAt, regionsFile, squareAt } from '../../../workshop/testing/shape-files.ts';
import { keepShapes } from './keep-shapes.ts';
import { type Rings, readShapedFeatures } from './read-shapes.ts';
import { writeShapes } from './write-shapes.ts';

/** The areas of a file, by the codes of its regions. */
function areasOf(file: unknown): { id: string; polygons: readonly Rings[] }[] {
  const features = readShapedFeatures(file);
  if ('fault' in features) throw new Error(features.fault);
  return features.map(({ properties, polygons }) => ({
    id: String(properties.code ?? properties.id),
    polygons,
  }));
}

const two = regionsFile([{ code: 'ZZ-01' }, { code: 'ZZ-02' }]);

test('areas of GeoJSON become shapes that the check takes, with a shared border once', () => {
  const shapes = writeShapes('ZZ', areasOf(two));
  expect(parseTopojson('geo/x.topo.json', JSON.stringify(shapes)).problems).toEqual([]);
  expect(shapes?.arcs).toHaveLength(3);
});

test('TopoJSON is read as well, and only the shapes asked for are kept', () => {
  const shapes = writeShapes('ZZ', areasOf(two));
  if (!shapes) throw new Error('no shapes');
  expect(areasOf(JSON.parse(JSON.stringify(shapes)))).toHaveLength(2);
  const kept = keepShapes(shapes, new Set(['ZZ-02']));
  if (!kept?.objects.ZZ) throw new Error('no shapes');
  const found = feature(kept, kept.objects.ZZ);
  const [only] = found.type === 'FeatureCollection' ? found.features : [];
  expect(only?.id).toBe('ZZ-02');
  const [[ring = []] = []] = (only as Feature<MultiPolygon>).geometry.coordinates;
  expect(Math.min(...ring.map(([x = 0]) => x))).toBeCloseTo(45, 3);
  expect(keepShapes(shapes, new Set())).toBeUndefined();
});

test('a region without an area has no shape; of none there is no file', () => {
  const file = regionsFile([{ code: 'A' }, { code: 'B' }], { geometries: [undefined, null] });
  expect(JSON.stringify(writeShapes('ZZ', areasOf(file)))).not.toContain('"B"');
  expect(writeShapes('ZZ', [{ id: 'A', polygons: [] }])).toBeUndefined();
});

/** Land across the 180th meridian, in the three encodings found in files. */
const pacific = {
  'cut at the meridian': {
    type: 'MultiPolygon' as const,
    coordinates: [[squareAt(179)], [squareAt(-180)]],
  },
  'in one ring, from 179 to -179': {
    type: 'Polygon' as const,
    coordinates: [[...squareAt(179, 41, 2).map(([x = 0, y = 0]) => [x > 180 ? x - 360 : x, y])]],
  },
  'in one ring, from 179 to 181': areaAt(179, 41, 2),
};

test.each(Object.entries(pacific))(
  'land across the 180th meridian, %s, is small and no half of the globe',
  (_, geometry) => {
    const file = regionsFile([{ code: 'RU-1' }, { code: 'RU-2' }], {
      geometries: [geometry, areaAt(177, 41, 2)],
    });
    const shapes = writeShapes('RU', areasOf(file));
    expect(parseTopojson('geo/x.topo.json', JSON.stringify(shapes)).problems).toEqual([]);
    if (!shapes?.objects.RU) throw new Error('no shapes');
    const found = feature(shapes, shapes.objects.RU);
    const features = found.type === 'FeatureCollection' ? found.features : [];
    for (const one of features) expect(geoArea(one)).toBeLessThan(0.002);
  },
);

test('islands overseas leave the mainland as fine as it was', () => {
  const file = regionsFile([{ code: 'A' }, { code: 'B' }, { code: 'C' }], {
    geometries: [areaAt(2.001, 48.001, 0.01), areaAt(55, -21, 0.3), areaAt(-178, -14, 0.1)],
  });
  const shapes = writeShapes('FR', areasOf(file));
  if (!shapes?.objects.FR) throw new Error('no shapes');
  const found = feature(shapes, shapes.objects.FR);
  const [small] = found.type === 'FeatureCollection' ? found.features : [];
  const xs = (small as Feature<MultiPolygon>).geometry.coordinates.flat(2).map(([x = 0]) => x);
  expect(Math.min(...xs)).toBeCloseTo(2.001, 2);
  expect(Math.max(...xs)).toBeCloseTo(2.011, 2);
});

test('more points than a map shows are simplified away', () => {
  const circle = Array.from({ length: 40_001 }, (_, index) => {
    const angle = (-2 * Math.PI * index) / 40_000;
    return [Math.cos(angle), Math.sin(angle)];
  });
  circle[40_000] = circle[0] as number[];
  const shapes = writeShapes('ZZ', [{ id: 'ZZ-1', polygons: [[circle]] }]);
  const points = shapes?.arcs.reduce((sum, arc) => sum + arc.length, 0);
  expect(points).toBeLessThan(21_000);
  expect(points).toBeGreaterThan(1000);
});
