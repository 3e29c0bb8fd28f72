import type { PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { landHref } from '../regions/land-file.ts';
import type { LocatorView } from '../regions/locator-view.ts';
import { landOf, locators } from '../regions/maps.ts';
import { describeMarkedMap, placeMarks } from '../regions/place-marks.ts';
import { sayUnmarked } from '../regions/say-unmarked.ts';

/** Distances of marks to try, the largest first. */
const spacings = [9, 7.5, 6];

/** Whether marks are side by side, as those of a region are. */
const areApart = (marks: readonly PlacedMark[], spacing: number): boolean =>
  marks.every(({ x, y }, at) =>
    marks.slice(at + 1).every((other) => Math.hypot(other.x - x, other.y - y) > 0.9 * spacing),
  );

/** Countries with entries of a sector, with a mark for each; undefined if none of them is in a region. */
export function viewSectorLocator(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): LocatorView | undefined {
  const land = landOf(portal, rows);
  const map = locators(portal).get(land);
  if (!map) return undefined;
  const tried = spacings.map((spacing) => ({
    spacing,
    marks: placeMarks(portal, rows, spacing, map),
  }));
  const placed = tried.find(({ marks, spacing }) => areApart(marks, spacing)) ?? tried.at(-1);
  if (!placed || placed.marks.length === 0) return undefined;
  const names = portal.countries.flatMap(({ id, name }) =>
    map.outlines.has(id) ? name[locale] : [],
  );
  const place = useFormat(locale).list(names);
  return {
    map,
    land: landHref(land),
    here: [],
    marks: placed.marks,
    scale: placed.spacing / 12,
    unmarked: sayUnmarked(rows, ({ places: [first = ''] }) => map.shapes.has(first), locale),
    label: `${useTranslate(locale)('cluster.locator', { place })}. ${describeMarkedMap(map, rows, locale)}`,
  };
}
