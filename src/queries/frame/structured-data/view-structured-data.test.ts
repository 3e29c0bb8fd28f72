import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { viewCluster } from '../../clusters/view-cluster.ts';
import { viewDataIndex } from '../../data/view-data-index.ts';
import { viewStructuredData } from './view-structured-data.ts';

const portal = joinSample();

const nodesOf = (page: Parameters<typeof viewStructuredData>[1], from = portal) => {
  const data = JSON.parse(viewStructuredData(from, page) ?? '{}') as Record<string, unknown>;
  return (data['@graph'] ?? [data]) as Record<string, unknown>[];
};

test('a potential cluster is a project, another one an organisation', () => {
  const types = ['xx-clouds', 'xx-teapots'].map(
    (id) => nodesOf(viewCluster(portal, id, 'en').page)[0]?.['@type'],
  );
  expect(types).toEqual(['Project', 'Organization']);
});

test('what is not reported is left out', () => {
  const [kites] = nodesOf(viewCluster(portal, 'xx-kites', 'en').page);
  expect(portal.clusterById.get('xx-kites')?.data.profile.founded).toBeUndefined();
  expect(Object.keys(kites ?? {})).not.toContain('foundingDate');
  const [teapots] = nodesOf(viewCluster(portal, 'xx-teapots', 'ka').page);
  expect(teapots).toMatchObject({ foundingDate: '2019', sameAs: 'https://teapots.example.org' });
});

test('a page that is not to be found says nothing', () => {
  const { page } = viewCluster(portal, 'xx-teapots', 'en');
  expect(viewStructuredData(portal, { ...page, hidden: true })).toBeUndefined();
});

test('the way leaves out what the portal does without', () => {
  const without = { ...portal, site: { ...portal.site, off: ['countries' as const] } };
  const { page } = viewCluster(portal, 'xx-teapots', 'en');
  const stepsOf = (from: typeof portal) =>
    ((nodesOf(page, from).at(-1)?.itemListElement ?? []) as { name: string }[]).map(
      ({ name }) => name,
    );
  expect(stepsOf(portal)).toEqual(['Sampleland', 'Sample Bay', 'Teapot and Saucer Cluster']);
  expect(stepsOf(without)).toEqual(['Sample Bay', 'Teapot and Saucer Cluster']);
});

test('the page of data lists every table of the package with its type', () => {
  const [data] = nodesOf(viewDataIndex(portal, 'en').page);
  const files = data?.distribution as { name: string; encodingFormat: string }[];
  expect(files).toContainEqual(
    expect.objectContaining({ name: 'clusters.csv', encodingFormat: 'text/csv' }),
  );
  expect(files.some(({ encodingFormat }) => encodingFormat === 'application/zip')).toBe(true);
});

test('only a real portal says in which countries its data lie', () => {
  const real = { ...portal, site: { ...portal.site, fictional: false } };
  const [invented] = nodesOf(viewDataIndex(portal, 'en').page);
  const [told] = nodesOf(viewDataIndex(portal, 'en').page, real);
  expect(Object.keys(invented ?? {})).not.toContain('spatialCoverage');
  expect(invented?.disambiguatingDescription).toMatch(/^Fictional/);
  expect(told?.spatialCoverage).toBeDefined();
  expect(Object.keys(told ?? {})).not.toContain('disambiguatingDescription');
});
