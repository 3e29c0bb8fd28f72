import { expect, test } from 'vitest';
import { areaAt, regionsFile, squareAt } from '../../../workshop/testing/shape-files.ts';
import { findOutside, readShapedFeatures } from './read-shapes.ts';

function read(file: unknown) {
  const features = readShapedFeatures(file);
  if ('fault' in features) throw new Error(features.fault);
  return features;
}

const regions = [{ code: 'A' }, { code: 'B' }];

test('areas are read from polygons, several polygons and collections, without heights', () => {
  const high = squareAt(46).map(([x = 0, y = 0]) => [x, y, 1200]);
  const [first, second, third] = read(
    regionsFile([...regions, { code: 'C' }], {
      geometries: [
        { type: 'MultiPolygon', coordinates: [[squareAt(44)], [squareAt(48)]] },
        {
          type: 'GeometryCollection',
          geometries: [areaAt(45), { type: 'Point', coordinates: [45, 41] }],
        },
        { type: 'Polygon', coordinates: [high] },
      ],
    }),
  );
  expect(first?.polygons).toHaveLength(2);
  expect(second?.polygons).toEqual([[squareAt(45)]]);
  expect(third?.polygons).toEqual([[squareAt(46)]]);
});

test('a region whose shape is missing or empty stays a region; a point or a line is none', () => {
  const features = read(
    regionsFile([...regions, { code: 'C' }, { code: 'D' }, { code: 'E' }], {
      geometries: [
        undefined,
        null,
        { type: 'Polygon', coordinates: [] },
        { type: 'Polygon', coordinates: [[[44, 41]]] },
        { type: 'Point', coordinates: [44, 41] },
      ],
    }),
  );
  expect(features.map(({ polygons }) => polygons.length)).toEqual([1, 0, 0, 0, 0]);
  expect(features.map(({ isRegion }) => isRegion)).toEqual([true, true, true, true, false]);
});

test.each([
  'urn:ogc:def:crs:OGC:1.3:CRS84',
  'urn:ogc:def:crs:EPSG::4326',
  'EPSG:4326',
  'epsg:4258',
  'urn:ogc:def:crs:EPSG::4674',
])('the coordinate system %s is one in degrees', (name) => {
  const crs = { type: 'name', properties: { name } };
  expect(read({ ...regionsFile(regions), crs })).toHaveLength(2);
});

test.each([
  ['urn:ogc:def:crs:EPSG::32638', { name: 'urn:ogc:def:crs:EPSG::32638' }],
  ['EPSG:3857', { name: 'EPSG:3857' }],
  ['EPSG:5636', { name: 'EPSG:5636' }],
])('%s is refused by its name, whatever the numbers', (found, properties) => {
  const file = { ...regionsFile(regions), crs: { type: 'name', properties } };
  expect(readShapedFeatures(file)).toEqual({ fault: 'crs', found });
});

test('coordinates that are no degrees are found, with their region', () => {
  const metres = { geometries: [undefined, areaAt(5_000_000, 5_100_000, 80_000)] };
  expect(findOutside(read(regionsFile(regions, metres)))).toEqual({
    index: 1,
    x: 5_000_000,
    y: 5_100_000,
  });
  const turned = { geometries: [areaAt(41, 144)] };
  expect(findOutside(read(regionsFile([{ code: 'A' }], turned)))?.y).toBe(144);
  const edge = { geometries: [areaAt(-180, -90), areaAt(179, 89)] };
  expect(findOutside(read(regionsFile(regions, edge)))).toBeUndefined();
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['something else', { type: 'Something' }],
  ['no feature', { type: 'FeatureCollection', features: [] }],
  ['no area', regionsFile(regions, { geometries: [null, null] })],
  ['broken features', { type: 'FeatureCollection', features: [{ geometry: { type: 'Polygon' } }] }],
  ['broken arcs', { type: 'Topology', objects: { a: { type: 'Polygon', arcs: [[7]] } }, arcs: [] }],
])('%s is no file of regions', (_, file) => {
  expect(readShapedFeatures(file)).toEqual({ fault: 'format' });
});
