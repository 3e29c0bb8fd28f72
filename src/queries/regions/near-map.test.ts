import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { clustersIn } from '../../../workshop/testing/plain-clusters.ts';
import { viewRegion } from './view-region.ts';

const portal = joinShipped();
/** Pixels of a unit: on a page of 1366 px beside the list of the map, and on a phone of 360 px. */
const pixels = { w: 0.9, n: 1 };

const wordsOf = (id: string, locale: 'en' | 'ka', size: 'w' | 'n') =>
  viewRegion(portal, id, locale)
    .map?.panels.find((panel) => panel.size === size)
    ?.labels.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])) ?? [];

test.each(['TR-34', 'TR-42', 'TR-06', 'GE-TB', 'TRC1'])(
  'each cluster of %s has a mark that a finger hits, also on phones',
  (id) => {
    const { map } = viewRegion(portal, id, 'en');
    const ids = clustersIn(portal, id).map(({ id: cluster }) => `/en/clusters/${cluster}/`);
    for (const panel of map?.panels ?? []) {
      expect(panel.clusters.map(({ href }) => href).toSorted()).toEqual(ids.toSorted());
      const apart = panel.clusters.flatMap((one, at) =>
        panel.clusters.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      );
      expect(Math.min(...apart, 99) * pixels[panel.size]).toBeGreaterThanOrEqual(22.9);
      for (const { reach } of panel.clusters)
        expect(2 * reach * pixels[panel.size]).toBeGreaterThanOrEqual(22);
    }
  },
);

test('a region and its neighbours are named with their numbers, and only by name without a list', () => {
  expect(wordsOf('TR-42', 'en', 'w')).toEqual(
    expect.arrayContaining(['Konya · 5', 'Karaman · 1', 'Aksaray · 2', 'Ankara · 26']),
  );
  expect(wordsOf('GE-KA', 'en', 'w')).toContain('Zagatala District');
  expect(wordsOf('TR-42', 'en', 'n')).toContain('Konya · 5');
});

test('an economic region of Azerbaijan is shown with its districts, and without any number', () => {
  const { map } = viewRegion(portal, 'lenkeran-astara', 'en');
  expect(map?.own.size).toBe(7);
  const [wide] = map?.panels ?? [];
  const words = wide?.labels.flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
  expect(words).toEqual(expect.arrayContaining(['Astara District', 'Lerik District']));
  expect(words?.filter((text) => text.includes('·'))).toEqual([]);
  // A map without filters is embedded like any other drawing of the page.
  expect(map?.take?.embed).toContain('/en/map/drawing/embed/#list=regions/lenkeran-astara~');
});

test.each(locales)('no two names of a drawing meet, in %s', (locale) => {
  for (const id of ['TR-34', 'GE-TB', 'AZ-NA']) {
    const panel = viewRegion(portal, id, locale).map?.panels.at(-1);
    const rows = panel?.labels.flatMap((mark) => (mark.type === 'text' ? [mark] : [])) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const [at, one] of rows.entries())
      for (const other of rows.slice(at + 1))
        expect(one.x === other.x && Math.abs(one.y - other.y) < 15).toBe(false);
  }
});
