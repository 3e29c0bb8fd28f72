import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { geoArea, geoContains } from 'd3-geo';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { parseCsv, toRecords } from '../support/csv.ts';
import { sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { site } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';

interface Index {
  readonly version: string;
  readonly fictional: boolean;
  readonly edition: string;
  readonly languages: readonly string[];
  readonly resources: readonly { name: string; url: string; schema: string; items: number }[];
  readonly openapi: string;
  readonly geojson: readonly { name: string; url: string; features: number }[];
  readonly editions: readonly { id: string; package: string }[];
}

type Item = Readonly<Record<string, unknown>>;

describe.each([
  ['the shipped portal', siteFolder, `${site.address}/`, '2012', 366],
  ['the fictional portal', sampleFolder, `https://sample.example.org${sampleBase}`, '2024', 24],
])('the API of %s', (_, folder, address, edition, clusters) => {
  const read = <T>(url: string) => {
    expect(url.startsWith(address)).toBe(true);
    return JSON.parse(readFileSync(join(folder, url.slice(address.length)), 'utf8')) as T;
  };
  const index = read<Index>(`${address}data/v1/index.json`);
  const itemsOf = (name: string) => read<{ items: Item[] }>(`${address}data/v1/${name}.json`).items;

  test('its index names every file of it, and nothing else', () => {
    expect(index.version).toBe('v1');
    expect(index.edition).toBe(edition);
    const named = [
      'data/v1/index.json',
      index.openapi.slice(address.length),
      ...index.resources.flatMap(({ url, schema }) =>
        [url, schema].map((one) => one.slice(address.length)),
      ),
      ...index.geojson.map(({ url }) => url.slice(address.length)),
    ];
    const there = siteFiles(folder).filter((file) => file.startsWith('data/v1/'));
    expect(named.sort()).toEqual([...there].sort());
    for (const { package: descriptor } of index.editions) read(descriptor);
  });

  test('each list is what its JSON Schema says', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    ajv.addFormat('uri', (text: string) => URL.canParse(text));
    ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
    const wrong = index.resources.flatMap(({ name, url, schema, items }) => {
      const file = read<{ $schema: string; items: Item[] }>(url);
      expect([name, file.$schema, file.items.length]).toEqual([name, schema, items]);
      const validate = ajv.compile(read<object>(schema));
      validate(file);
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${name}${instancePath} ${message}`,
      );
    });
    expect(shorten(wrong)).toEqual([]);
    expect(index.resources.length).toBeGreaterThan(15);
  });

  test('a schema refuses what is not of its form', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true, validateFormats: false });
    const { url, schema } = index.resources.find(({ name }) => name === 'clusters') ?? {
      url: '',
      schema: '',
    };
    const validate = ajv.compile(read<object>(schema));
    const file = read<{ items: Item[] }>(url);
    const [first] = file.items;
    const { id: _id, ...nameless } = first ?? {};
    expect(validate({ ...file, items: [{ ...first, regions: 'XX-01' }] })).toBe(false);
    expect(validate({ ...file, items: [nameless] })).toBe(false);
    expect(validate({ ...file, items: [{ ...first, staff_mood: 'calm' }] })).toBe(false);
  });

  test('clusters are those of the table, value by value', () => {
    const items = itemsOf('clusters');
    const rows = toRecords(parseCsv(readFileSync(join(folder, 'data/clusters.csv'), 'utf8')));
    expect(items.length).toBe(clusters);
    const flat = (value: unknown) =>
      value === null ? '' : Array.isArray(value) ? value.join(';') : String(value);
    const different = rows.flatMap((row, at) =>
      Object.entries(row)
        .filter(([column, cell]) => flat(items[at]?.[column]) !== cell.replace(/^'(?=[=+\-@])/, ''))
        .map(([column, cell]) => `${row.id} ${column}: ${cell}`),
    );
    expect(shorten(different)).toEqual([]);
    const pages = items.flatMap((item) => Object.values(item.pages as Record<string, string>));
    const files = new Set(siteFiles(folder));
    expect(pages.length).toBe(4 * clusters);
    expect(pages.filter((page) => !files.has(`${page.slice(address.length)}index.html`))).toEqual(
      [],
    );
  });

  test('GeoJSON is valid by another program, its rings wound as RFC 7946 says', () => {
    expect(index.geojson.map(({ name }) => name)).toEqual(['clusters.geojson', 'regions.geojson']);
    for (const { url, features } of index.geojson) {
      const text = readFileSync(join(folder, url.slice(address.length)), 'utf8');
      check(text);
      const collection = JSON.parse(text) as FeatureCollection;
      expect(collection.features.length).toBe(features);
      for (const { geometry } of collection.features) {
        if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') continue;
        const polygons =
          geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        for (const polygon of polygons) {
          // For d3 a ring has its inside on the right: one that is wound as here, the rest of the globe.
          expect(polygon.map((ring, hole) => isCounterclockwise(ring) === (hole === 0))).toEqual(
            polygon.map(() => true),
          );
        }
      }
    }
  });

  test('a cluster lies at its own point, in its town or in the middle of its region, and nowhere where it has none', () => {
    const points = read<FeatureCollection>(`${address}data/v1/clusters.geojson`);
    const regions = read<FeatureCollection>(`${address}data/v1/regions.geojson`);
    const shapeOf = new Map(regions.features.map(({ id, geometry }) => [id, geometry]));
    let inside = 0;
    for (const { geometry, properties } of points.features) {
      const named = ((properties?.regions ?? []) as string[]).filter((id) => shapeOf.has(id));
      if (properties?.place === 'site' || properties?.place === 'town') continue;
      if (named.length === 0) expect([geometry, properties?.place]).toEqual([null, null]);
      if (geometry?.type !== 'Point') continue;
      expect(properties?.place).toBe('region-centroid');
      const shape = shapeOf.get(named[0] as string);
      if (shape && geoContains(unwind(shape), geometry.coordinates as [number, number]))
        inside += 1;
    }
    // A middle may lie outside of a bent region, but seldom does.
    const located = points.features.filter(
      ({ properties }) => properties?.place === 'region-centroid',
    ).length;
    expect(located).toBeGreaterThan(0);
    expect(inside / located).toBeGreaterThan(0.9);
    const counts = regions.features.map(({ properties }) => properties?.clusters as number | null);
    expect(counts.some((count) => typeof count === 'number' && count > 0)).toBe(true);
  });
});

const polygonOf = (ring: Position[]): Polygon => ({ type: 'Polygon', coordinates: [ring] });

/** By the sphere, with d3-geo: an implementation that has nothing to do with ours. */
function isCounterclockwise(ring: Position[]): boolean {
  return geoArea(polygonOf(ring)) > 2 * Math.PI;
}

/** Rings as d3-geo wants them: the other way round. */
function unwind<T extends { type: string }>(shape: T): T {
  if (!('coordinates' in shape)) return shape;
  const turn = (value: unknown): unknown => {
    const list = value as unknown[][];
    const isRing = typeof list[0]?.[0] === 'number';
    return isRing ? [...list].reverse() : list.map(turn);
  };
  return { ...shape, coordinates: turn(shape.coordinates) };
}
