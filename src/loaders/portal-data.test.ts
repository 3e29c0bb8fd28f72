import { expect, expectTypeOf, test } from 'vitest';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import type { CollectionData } from './collections.ts';
import { loadPortal } from './load-portal.ts';
import { type PortalData, thaw, toPortalData } from './portal-data.ts';

const { portal } = loadPortal(samplePortal);
const { collections } = toPortalData(portal);

test('the site is given ids, data and texts in the order of the ids, and nothing of files', () => {
  const ids = portal.clusters.map(({ id }) => id);
  expect(collections.clusters.map(({ id }) => id)).toEqual(ids.toSorted());
  const [first] = collections.clusters;
  expect(first?.data).toEqual(portal.clusters.find(({ id }) => id === first?.id)?.data);
  expect(Object.keys(collections.clusters[0] ?? {})).toEqual(['id', 'data']);
  expect(Object.keys(collections.reports[0] ?? {})).toEqual(['id', 'data', 'body']);
});

test('each collection has the type of its schema', () => {
  expectTypeOf<PortalData['collections']['sectors'][number]['data']>().toEqualTypeOf<
    CollectionData<'sectors'>
  >();
  expectTypeOf<PortalData['collections']['pages'][number]['data']['status']>().toEqualTypeOf<
    CollectionData<'pages'>['status']
  >();
  // @ts-expect-error: there is no collection of this name
  expect(collections.sector).toBeUndefined();
  // @ts-expect-error: a sector has no stage
  expect(collections.sectors[0]?.data.stage).toBeUndefined();
});

test('thawed, the current edition is not frozen, and earlier ones are', () => {
  const lock: CollectionData<'archive'> = {
    format: 2,
    frozen: '2024-05-06',
    version: 1,
    zip: { sha256: '0', bytes: 1 },
    inputs: {},
    files: {},
    earlier: [],
  };
  const archive = ['2023', '2024'].map((id) => ({ id, data: lock }));
  const thawed = thaw({ collections: { ...collections, archive } }).collections;
  expect(thawed.archive.map(({ id }) => id)).toEqual(['2023']);
  expect(thawed.clusters).toBe(collections.clusters);
});
