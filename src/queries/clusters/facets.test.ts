import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { listPlainClusters } from '../../../workshop/testing/plain-clusters.ts';
import { facetsOf } from './facets.ts';
import { listClusterFilters } from './list-filters.ts';

const shipped = joinShipped();
const plain = listPlainClusters(shipped);
const values = (name: string, locale: 'en' | 'az' = 'en') =>
  facetsOf(shipped, locale).find((facet) => facet.name === name)?.values ?? [];
const counted = (name: string) => values(name).map(({ id, count }) => `${id} ${count}`);

describe('the facets of the list of clusters', () => {
  test('stand in their order, named in the language', () => {
    expect(facetsOf(shipped, 'en').map(({ name }) => name)).toEqual([
      'stage',
      'country',
      'sector',
      'region',
      'kind',
      'known',
    ]);
    expect(facetsOf(shipped, 'tr').map(({ label }) => label)[0]).toBe('Aşama');
  });

  test('count the stages in the order of development, the unreported last', () => {
    expect(counted('stage')).toEqual([
      'idea 321',
      'initial 18',
      'developing 14',
      'mature 3',
      'not-reported 10',
    ]);
    expect(values('stage').at(-1)?.label).toBe('Stage unknown');
  });

  test('show stages and countries without entries, but no other value', () => {
    expect(counted('country')).toEqual(['TR 356', 'GE 10', 'AZ 0']);
    const sample = facetsOf(joinSample(), 'en');
    const of = (name: string) => sample.find((facet) => facet.name === name)?.values ?? [];
    expect(of('stage').map(({ count }) => count)).toEqual([1, 0, 1, 0, 1]);
    expect(of('kind').map(({ id }) => id)).toEqual(['cluster', 'platform']);
    expect(of('region').map(({ id }) => id)).toEqual(['XX-01']);
  });

  test('count sectors as the entries name them, the largest first, ties in the order of the file', () => {
    const order = shipped.sectors.map(({ id }) => id);
    const expected = order
      .map((id) => ({ id, n: plain.filter(({ sectors }) => sectors.includes(id)).length }))
      .filter(({ n }) => n > 0);
    const sizes = [...new Set(expected.map(({ n }) => n))].sort((a, b) => b - a);
    const ranked = sizes.flatMap((size) => expected.filter(({ n }) => n === size));
    expect(counted('sector')).toEqual(ranked.map(({ id, n }) => `${id} ${n}`));
    expect(counted('sector').slice(0, 4)).toEqual([
      'agri-food 105',
      'metalworking 49',
      'textiles 42',
      'tourism 28',
    ]);
  });

  test.each(['az', 'en'] as const)('list sectors of one size by name in %s', (locale) => {
    const labels = values('sector', locale)
      .filter(({ count }) => count === 8)
      .map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(1);
    expect(labels).toEqual(labels.toSorted(new Intl.Collator(locale).compare));
  });

  test('count a region with those that lie in it, in the alphabet of the language', () => {
    const regions = new Map(values('region').map(({ id, count }) => [id, count]));
    expect(regions.get('TR-35')).toBe(8);
    expect(regions.get('TRA1')).toBe(12);
    const labels = values('region', 'az').map(({ label }) => label);
    expect(labels).toEqual([...labels].sort(new Intl.Collator('az').compare));
  });

  test('count kinds as the entries name them', () => {
    const sum = values('kind').reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(plain.length);
    for (const { id, count } of values('kind')) {
      expect([id, count]).toEqual([id, plain.filter(({ kind }) => kind === id).length]);
    }
  });

  test('lead to a page or an anchor of each value', () => {
    expect(values('stage')[0]?.href).toBe('/en/clusters/by/stage/#idea');
    expect(values('country')[1]?.href).toBe('/en/clusters/by/country/#GE');
    expect(values('kind')[0]?.href).toBe('/en/clusters/by/kind/#cluster');
    expect(values('sector', 'az')[0]?.href).toBe('/az/sectors/agri-food/');
    expect(values('region').find(({ id }) => id === 'TR-35')?.href).toBe('/en/regions/TR-35/');
  });
});

describe('the filters beside the list', () => {
  const filters = () => listClusterFilters(shipped, 'en');

  test('show nine values and fold the rest', () => {
    const sectors = filters().find(({ name }) => name === 'sector');
    expect(sectors?.values).toHaveLength(9);
    expect(sectors?.rest?.label).toBe('20 more choices');
    expect(sectors?.rest?.values).toHaveLength(20);
    expect(sectors?.rest?.values[0]?.count).toBe('9');
  });

  test('do not fold what is short', () => {
    expect(filters().find(({ name }) => name === 'stage')?.rest).toBeUndefined();
    expect(filters().find(({ name }) => name === 'kind')?.values).toHaveLength(6);
  });

  test('mark values that nothing has', () => {
    const countries = filters().find(({ name }) => name === 'country')?.values ?? [];
    expect(countries.map(({ count, isEmpty }) => [count, isEmpty])).toEqual([
      ['356', false],
      ['10', false],
      ['0', true],
    ]);
  });
});
