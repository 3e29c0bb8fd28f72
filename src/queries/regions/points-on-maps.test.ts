import { expect, test } from 'vitest';
import { geoFile } from '../api/geojson/geo-files.ts';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../workshop/testing/vary-whole-sample.ts';
import { viewCluster } from '../clusters/view-cluster.ts';
import { mapPanels } from './map-panels.ts';
import { placeRegionDiscs, placeRowMarks } from './marks-panel.ts';
import { viewMap } from './view-map.ts';
import { viewRegion } from './view-region.ts';
import { viewHomeMap } from './view-rows-map.ts';

const sample = joinWholeSample();
const land = mapPanels(sample, ['XX', 'XM'])?.wide.land;
if (!land) throw new Error('expected a map');
const point = (lat: number, lon: number) => ({
  ...({ lat, lon, basis: 'reported', precision: 'site' } as const),
  sources: [{ source: 'sample-report' }],
});

test('a cluster with a point is marked there, one without within its region', () => {
  const symbols = placeRowMarks(sample, sample.inventory, land, 'w');
  const markOf = (id: string) => symbols?.rows.find((mark) => mark.id === id);
  const region = land.shapes.get('XX-14');
  const [kettles, whistles] = [markOf('xx-kettles'), markOf('xx-whistles')];
  if (!region || !kettles || !whistles) throw new Error('expected marks');
  // 1.12° N 4.05° E lies north-east of the middle of Kettle Valley, 1.0° N 3.98° E.
  expect(kettles.x).toBeGreaterThan(region.x);
  expect(kettles.y).toBeLessThan(region.y);
  expect(Math.hypot(whistles.x - region.x, whistles.y - region.y)).toBeLessThan(16);
});

test('the map says where its marks stand: all at places, some of them, or none', () => {
  const noteOf = (portal = sample) => viewHomeMap(portal, 'en')?.note;
  expect(noteOf()).toMatch(/^Where its place is known, a cluster is marked there; otherwise near/);
  expect(viewMap(sample, 'tr').drawing?.note).toMatch(/^Yeri bilinen küme bulunduğu yerde, /);
  const without = varyWholeSample(({ clusters }) => ({
    clusters: clusters.map(({ data: { point: _, ...data }, ...entry }) => ({ ...entry, data })),
  }));
  expect(noteOf(without)).toMatch(/^A mark shows the province or region, not the exact place/);
  const all = varyWholeSample(({ clusters }) => ({
    clusters: clusters.map((entry) => ({
      ...entry,
      data: { ...entry.data, point: entry.data.point ?? point(1.1, 4) },
    })),
  }));
  expect(noteOf(all)).toMatch(/lie|close together/);
});

test('points too near each other for marks are counted by discs where they lie', () => {
  const crowd = sample.inventory.slice(0, 1).flatMap((row) =>
    Array.from({ length: 60 }, (_, at) => ({
      ...row,
      id: `x${at}`,
      places: ['XX-14'],
      point: { lat: 1 + at / 2000, lon: 4 },
    })),
  );
  expect(placeRowMarks(sample, crowd, land, 'w')).toBeUndefined();
  const { discs } = placeRegionDiscs(sample, crowd, land, 'w');
  const counts = discs.map(({ mark }) => mark.rows?.length ?? 0);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
  expect(discs.length).toBeLessThan(4);
});

test('the small map of a cluster shows its place, and says how it is known', () => {
  const { map, point: place } = viewCluster(sample, 'xx-kettles', 'en').head;
  expect(map?.point?.x).toBeGreaterThan(0);
  expect(place?.text).toBe('The middle of its town: 1.12, 4.05 (taken from a map)');
  expect(place?.citations.map(({ text }) => text)).toEqual(['invented report']);
  expect(viewCluster(sample, 'xx-teapots', 'ka').head.point?.text).toBe('ადგილი: 0.8809, 0.9229');
  expect(viewCluster(sample, 'xx-kites', 'en').head.map?.point).toBeUndefined();
});

test('GeoJSON has the point itself, and says of each feature what its place is', () => {
  const file = geoFile(sample, 'clusters.geojson');
  const placeOf = (id: string) => {
    const feature = file?.features.find((one) => one.id === id);
    return [feature?.geometry, feature?.properties?.place];
  };
  expect(placeOf('xx-teapots')).toEqual([{ type: 'Point', coordinates: [0.9229, 0.8809] }, 'site']);
  expect(placeOf('xx-kettles')).toEqual([{ type: 'Point', coordinates: [4.05, 1.12] }, 'town']);
  expect(placeOf('xx-kites')[1]).toBe('region-centroid');
  expect(file?.place).toMatch(/^site: .* town: .* region-centroid: .* null: /);
});

test('a point in the wrong order is not drawn outside of the map', () => {
  const turned = varyWholeSample(({ clusters }) => ({
    clusters: changeEntry(clusters, 'xx-kettles', { point: point(60, 60) }),
  }));
  const symbols = placeRowMarks(turned, turned.inventory, land, 'w');
  const mark = symbols?.rows.find(({ id }) => id === 'xx-kettles');
  const region = land.shapes.get('XX-14');
  expect(
    Math.hypot((mark?.x ?? 0) - (region?.x ?? 0), (mark?.y ?? 0) - (region?.y ?? 0)),
  ).toBeLessThan(20);
});

test('a region is drawn large, with clusters at their points, among its neighbours', () => {
  const { map } = viewRegion(sample, 'XX-14', 'en');
  expect(map?.id).toBe('places');
  expect(map?.note).toMatch(/^Where its place is known/);
  const [wide] = map?.panels ?? [];
  const [whistles, kettles] = ['xx-whistles', 'xx-kettles'].map((id) =>
    wide?.clusters.find(({ href }) => href === `/en/clusters/${id}/`),
  );
  // 1.12° N 4.05° E lies north-east of the middle of the region.
  expect(kettles?.x).toBeGreaterThan(whistles?.x ?? 0);
  expect(kettles?.y).toBeLessThan(whistles?.y ?? 0);
  expect(map?.own).toEqual(new Set(['XX-14']));
});
