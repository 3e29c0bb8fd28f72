import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { clustersIn } from '../../../workshop/testing/plain-clusters.ts';
import { viewHomeMap } from './view-rows-map.ts';

const portals = [joinShipped(), joinSample()];

test.each(locales)(
  'a region of the map says its name and its number, and leads to its page, in %s',
  (locale) => {
    for (const portal of portals) {
      const map = viewHomeMap(portal, locale);
      expect(map?.regions.length).toBeGreaterThan(0);
      for (const { id, href, label } of map?.regions ?? []) {
        const name = portal.regionById.get(id)?.name[locale] ?? '';
        const { length } = clustersIn(portal, id);
        expect(href).toBe(`/${locale}/regions/${id}/`);
        expect(label.startsWith(`${name}: `)).toBe(true);
        // Without entries: none, "none named" or "no list".
        expect(label.slice(name.length + 2)).toMatch(
          length > 0 ? new RegExp(`^${length} `) : /^(0 |\D)/,
        );
      }
    }
  },
);

test('marks answer on every size of drawing, those of a region together, and once more in a box of its own', () => {
  for (const portal of portals) {
    const map = viewHomeMap(portal, 'en');
    const firsts = new Set(portal.inventory.flatMap(({ places: [first] }) => first ?? []));
    for (const size of ['w', 'n']) {
      const panels = map?.panels.filter((panel) => panel.size === size) ?? [];
      const spots = panels.flatMap((panel) => panel.spots);
      const round = spots.filter((spot) => spot.round > 0).map(({ region }) => region);
      // Clusters at exact points are separate areas, each with its region.
      const own = portal.inventory.some(({ point }) => point) ? [...new Set(round)] : round;
      expect(own.toSorted()).toEqual(
        [...firsts].filter((id) => map?.regions.some((region) => region.id === id)).toSorted(),
      );
      // Areas are large enough for a finger, and within their drawing.
      for (const { width, height } of spots)
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(18);
      const boxed = spots.filter((spot) => spot.round === 0).map(({ region }) => region);
      expect(new Set(boxed).size).toBe(boxed.length);
      for (const region of boxed) expect(round).toContain(region);
    }
  }
});
