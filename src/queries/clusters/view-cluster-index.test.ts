import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { listPlainClusters } from '../../../workshop/testing/plain-clusters.ts';
import { viewClusterFacet } from './view-cluster-facet.ts';
import { viewClusterIndex } from './view-cluster-index.ts';

const sample = () => viewClusterIndex(joinSample(), 'en');
const portal = joinShipped();
const plain = listPlainClusters(portal);
const shipped = () => viewClusterIndex(portal, 'en');
const entries = () => shipped().list.places.flatMap(({ items }) => items);

describe('the list of all clusters', () => {
  test('says how many there are, and how many are known to be beyond the idea', () => {
    expect(shipped().lead).toMatch(/^366 clusters\. 35 are known/);
    expect(shipped().list.shown).toBe('366 of 366 clusters');
    expect(shipped().page.description).toMatch(/^366 clusters/);
    expect(shipped().list.asOf).toMatch(/^as of December 2011; Georgia: /);
  });

  test('says of how many a source names the sector', () => {
    expect(shipped().sectorNote).toBe(
      'For 17 clusters a source names the sector; where none does, the editors inferred it from the name.',
    );
    expect(sample().sectorNote).toMatch(/^No source names the sectors of these clusters/);
  });

  test('has each entry once', () => {
    expect(
      entries()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(plain.map(({ id }) => id).sort());
  });

  test('goes country by country, wider entries first, then by the names of the regions', () => {
    expect(
      shipped()
        .list.places.slice(0, 4)
        .map(({ id, count }) => [id, count]),
    ).toEqual([
      ['wide-TR', '16'],
      ['region-TR-01', '12'],
      ['region-TR-02', '2'],
      ['region-TR-03', '4'],
    ]);
    const countries = entries().map(({ id }) => id.slice(0, 2));
    expect(countries.lastIndexOf('tr')).toBeLessThan(countries.indexOf('ge'));
    const labels = viewClusterIndex(portal, 'tr')
      .list.places.filter(({ id }) => id.startsWith('region-TR'))
      .map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('tr').compare));
  });

  test('sorts wider entries by stage and those of a region by name', () => {
    const [wide, adana] = shipped().list.places;
    expect(wide?.items.slice(0, 2).map(({ stage }) => stage)).toEqual(['mature', 'mature']);
    expect(wide?.items.at(-1)?.stage).toBe('idea');
    const names = adana?.items.map(({ name }) => name) ?? [];
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });

  test('gives the filters the ids of every entry', () => {
    const clouds = sample().list.places[0]?.items[0];
    expect(clouds?.attributes).toEqual({
      'data-stage': 'idea',
      'data-country': 'XX',
      'data-sector': 'bottled-clouds teaware',
      'data-region': '',
      'data-kind': 'cluster',
      'data-known': '',
      'data-rank': '0 1',
    });
    const organic = entries().find(({ id }) => id === 'tr-izmir-organik');
    expect(organic?.attributes['data-region']).toBe('TR-35 TR31');
  });

  test('ranks entries by name, and by stage with the unreported lowest', () => {
    const ranks = sample().list.places.flatMap(({ items }) =>
      items.map(({ id, attributes }) => [id, attributes['data-rank']]),
    );
    expect(ranks).toEqual([
      ['xx-clouds', '0 1'],
      ['xx-kites', '1 0'],
      ['xx-teapots', '2 3'],
    ]);
    const byName = entries().map(({ attributes }) =>
      Number(attributes['data-rank']?.split(' ')[0]),
    );
    expect(new Set(byName).size).toBe(plain.length);
    expect(Math.max(...byName)).toBe(plain.length - 1);
  });

  test('gives its script the messages with their placeholders', () => {
    expect(JSON.parse(sample().list.texts)).toEqual({
      shown: '{shown} of {total} clusters',
      selected: '({n} selected)',
      remove: 'remove',
    });
    expect(sample().list.csvHref).toBe('/en/data/clusters.csv');
  });
});

describe('the page of a facet', () => {
  test('has a section for each value, with its entries by name', () => {
    const { sections } = viewClusterFacet(portal, 'stage', 'en');
    expect(sections.map(({ id, count }) => [id, count])).toEqual([
      ['idea', '321'],
      ['initial', '18'],
      ['developing', '14'],
      ['mature', '3'],
      ['not-reported', '10'],
    ]);
    for (const { id, items } of sections) {
      const own = plain.filter(({ stage }) => stage === id).map((cluster) => cluster.id);
      expect(items.map((item) => item.id).sort()).toEqual(own.sort());
    }
    expect(sections.at(-1)?.label).toBe('Stage unknown');
  });

  test('keeps values that no entry has', () => {
    const { sections } = viewClusterFacet(joinSample(), 'stage', 'en');
    expect(sections.map(({ items }) => items.length)).toEqual([1, 0, 1, 0, 1]);
  });

  test('counts kinds and countries', () => {
    const kinds = viewClusterFacet(portal, 'kind', 'en');
    expect(kinds.sections[0]).toMatchObject({ id: 'cluster', count: '154' });
    expect(kinds.page.path).toBe('/clusters/by/kind/');
    expect(viewClusterFacet(portal, 'country', 'tr').sections.map(({ label }) => label)).toEqual([
      'Türkiye',
      'Gürcistan',
      'Azerbaycan',
    ]);
  });

  test('is refused for facets whose values have pages', () => {
    expect(() => viewClusterFacet(portal, 'region', 'en')).toThrow(
      'No page for the facet "region"',
    );
  });
});
