import { expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import type { PortalData } from '../../loaders/portal-data.ts';
import type { Portal } from '../../portal/portal.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { facetPages } from '../clusters/view-cluster-facet.ts';
import { viewCluster } from '../clusters/view-cluster.ts';
import { viewClusterIndex } from '../clusters/view-cluster-index.ts';
import { viewHome } from '../clusters/view-home.ts';
import { viewMap } from '../regions/view-map.ts';
import { viewRegion } from '../regions/view-region.ts';
import { viewRegionIndex } from '../regions/view-region-index.ts';
import { viewSector } from '../sectors/view-sector.ts';

type Collections = PortalData['collections'];

/** All clusters of the sample in its first and only region. */
function inOneRegion(own: Collections): Partial<Collections> {
  return {
    regions: own.regions.filter(({ data }) => data.id === 'XX-01'),
    clusters: own.clusters.map((one) => ({
      ...one,
      data: { ...one.data, scope: 'local', regions: ['XX-01'] },
    })),
  };
}

/** The stages of the sample without potential clusters. */
const clustersAll = (own: Collections): Partial<Collections> => ({
  stages: own.stages.map((one) => ({ ...one, data: { ...one.data, potential: false } })),
});

const potential = /potential|potensial|klaster ideyası|potansiyel|პოტენციურ|потенциальн|möglich/i;

/** Texts of the pages of clusters, of a region and of sectors in a language. */
function wordsOf(portal: Portal, locale: Locale): string {
  const views = [
    viewHome(portal, locale),
    viewClusterIndex(portal, locale).page,
    viewRegion(portal, 'XX-01', locale),
    ...portal.sectors.map(({ id }) => viewSector(portal, id, locale)),
    ...portal.inventory.map(({ id }) => viewCluster(portal, id, locale).head),
  ];
  return JSON.stringify(views);
}

test.each(locales)('potential clusters are spoken of where a stage has such: %s', (locale) => {
  expect(
    wordsOf(
      varySample(() => ({})),
      locale,
    ),
  ).toMatch(potential);
  expect(wordsOf(varySample(clustersAll), locale)).not.toMatch(potential);
});

test('an entry of an unknown stage is a cluster where all are', () => {
  const unknown = (own: Collections): Partial<Collections> => ({
    ...clustersAll(own),
    returns: own.returns.map((one) => {
      const { stage: _, printed: __, ...data } = one.data;
      return { ...one, data };
    }),
  });
  const portal = varySample(unknown);
  const id = portal.inventory[0]?.id ?? '';
  expect(viewCluster(portal, id, 'en').head.kindLine).toMatch(/^Cluster, /);
});

test('one region is not ranked, neither on the map nor on the page of its country or a sector', () => {
  const portal = varySample(inOneRegion);
  const undrawn = varySample((own) => ({ ...inOneRegion(own), figures: [] }));
  const ids = viewHome(undrawn, 'en').figures.map(({ id }) => id);
  expect(ids).toEqual(['stages', 'sectors']);
  expect(viewSector(portal, 'kites', 'en').figures).toEqual([]);
  const { map } = viewHome(portal, 'en');
  expect(map?.description).toMatch(/^Map with a mark for each of \d+ clusters[^.]*\.$/);
  expect(viewMap(portal, 'en').page.description).toMatch(/^[^:]+: (\d+) of \1 clusters\.$/);
  expect(viewRegionIndex(portal, 'en').page.description).toBe(
    'The one region on this portal, with the number of its clusters.',
  );
});

test('a portal of one country speaks of itself, as the country may have more', () => {
  const portal = varySample(() => ({}));
  const id = portal.inventory.find(({ stage }) => typeof stage === 'string')?.id ?? '';
  const { stage } = viewCluster(portal, id, 'tr').meaning;
  expect(stage).toMatch(/Bu portaldaki \d+ kümenin \d’[iıuü] [^“”]+ aşamasında\. /);
  const undrawn = varySample(() => ({ figures: [] }));
  const sectors = viewHome(undrawn, 'en').figures.find((one) => one.id === 'sectors');
  expect(sectors?.subtitle).toBe('Clusters by sector group');
});

test('what all entries share is neither a filter nor a list, and nobody read it in their names', () => {
  const facets = (portal: Portal) => viewClusterIndex(portal, 'en').filters.map(({ name }) => name);
  const clustersOnly = (own: Collections): Partial<Collections> => ({
    ...inOneRegion(own),
    clusters: (inOneRegion(own).clusters ?? []).map((one) => ({
      ...one,
      data: { ...one.data, kind: 'cluster' },
    })),
  });
  const sample = varySample(() => ({}));
  expect(facetPages(sample)).toEqual(['stage', 'kind', 'known', 'past']);
  const portal = varySample(clustersOnly);
  expect(facetPages(portal)).toEqual(['stage', 'known', 'past']);
  expect(facets(portal)).toEqual(['stage', 'sector', 'known']);
});

test('without a cluster there are no filters, and no lists of none', () => {
  const portal = varySample(() => ({ clusters: [], returns: [] }));
  expect(facetPages(portal)).toEqual([]);
  const { page, filters, list } = viewClusterIndex(portal, 'en');
  expect([filters, list.places]).toEqual([[], []]);
  expect(page.description).toBe('No cluster is listed yet.');
});

test('where all entries lie in one place, no sector ranks places, though a wider region is there', () => {
  const inOnePlace = (own: Collections): Partial<Collections> => ({
    clusters: inOneRegion(own).clusters ?? [],
  });
  const portal = varySample(inOnePlace);
  expect(portal.regions.length).toBeGreaterThan(1);
  expect(viewSector(portal, 'kites', 'en').figures).toEqual([]);
});

test('a list by what is known has a page where anything is known', () => {
  const bare = (own: Collections): Partial<Collections> => ({
    clusters: own.clusters.map((one) => ({
      ...one,
      data: { ...one.data, profile: {}, facts: [] },
    })),
    returns: [],
  });
  expect(facetPages(varySample(() => ({})))).toContain('known');
  expect(facetPages(varySample(bare))).not.toContain('known');
});
