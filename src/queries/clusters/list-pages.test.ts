import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { facetsOf } from './facets.ts';
import { clusterPages, viewClusterIndex } from './view-cluster-index.ts';
import { viewClusterFacet } from './view-cluster-facet.ts';

const portal = joinShipped();
const max = 100;
const numbers = [1, 2, 3, 4];
const idsOf = (groups: readonly { readonly items: readonly { readonly id: string }[] }[]) =>
  groups.flatMap(({ items }) => items.map(({ id }) => id));

describe('a list of clusters that is too long for one page', () => {
  test.each(locales)(
    'has all clusters on its pages, in the order of the whole list, in %s',
    (locale) => {
      const whole = viewClusterIndex(portal, locale);
      expect([whole.list.pages, clusterPages(portal)]).toEqual([undefined, 1]);
      const pages = numbers.map((number) => viewClusterIndex(portal, locale, number, max));
      expect(pages.flatMap(({ list }) => idsOf(list.places))).toEqual(idsOf(whole.list.places));
      expect(() => viewClusterIndex(portal, locale, 5, max)).toThrow('no page 5');
    },
  );

  test('names its pages, counts what each shows, and leads from each to all', () => {
    const { page, list } = viewClusterIndex(portal, 'en', 2, max);
    expect([page.title, page.path, list.shown]).toEqual([
      'Clusters, page 2 of 4',
      '/clusters/page/2/',
      '100 of 366 clusters',
    ]);
    expect(page.crumbs).toEqual([
      { label: 'Home', href: '/en/' },
      { label: 'Clusters', href: '/en/clusters/' },
      { label: 'page 2 of 4' },
    ]);
    expect(list.pages?.addresses).toBe(
      '/en/clusters/ /en/clusters/page/2/ /en/clusters/page/3/ /en/clusters/page/4/',
    );
    expect(list.pages?.pages.map(({ isCurrent }) => isCurrent)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect([list.pages?.previous?.href, list.pages?.next?.href]).toEqual([
      '/en/clusters/',
      '/en/clusters/page/3/',
    ]);
  });

  test('says of a place that stands on two pages which of its entries are here', () => {
    const parts = numbers
      .flatMap((number) => viewClusterIndex(portal, 'en', number, max).list.places)
      .filter(({ count }) => count.includes('/'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ count }) => /^\d+–\d+ \/ \d+$/.test(count))).toBe(true);
  });

  test('lists entries that no edition counts below its last page', () => {
    const shown = numbers.map((number) => viewClusterIndex(portal, 'en', number, max).uncounted);
    expect(shown.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(shown[3]).toEqual(viewClusterIndex(portal, 'en').uncounted);
  });
});

describe('the list by stage, on several pages', () => {
  const pages = numbers.map((number) => viewClusterFacet(portal, 'stage', 'en', number, max));

  test('has all entries, in the order of the whole list', () => {
    const whole = viewClusterFacet(portal, 'stage', 'en');
    expect(pages.flatMap(({ sections }) => idsOf(sections))).toEqual(idsOf(whole.sections));
    expect([whole.elsewhere, whole.pages]).toEqual([[], undefined]);
  });

  test('keeps the anchors of all values on its first page', () => {
    const [first] = pages;
    const values = facetsOf(portal, 'en').find(({ name }) => name === 'stage')?.values ?? [];
    const anchors = [...(first?.sections ?? []), ...(first?.elsewhere ?? [])].map(({ id }) => id);
    expect(anchors.sort()).toEqual(values.map(({ id }) => id).sort());
    expect(first?.elsewhere.length).toBeGreaterThan(0);
  });
});
