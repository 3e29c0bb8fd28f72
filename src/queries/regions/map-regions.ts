import { classifyCounts, classOf } from '../../charts/tools/classes/classify.ts';
import type { ValueClass } from '../../charts/tools/classes/class-breaks.ts';
import type { Land } from '../../charts/tools/maps/place-land.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { regionName } from '../links/names.ts';
import { rankedRegions } from './ranked-regions.ts';
import { regionCountText } from './region-counts.ts';

export interface MapRegion {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly path: string;
  /** Its name with its number of clusters, or a note that no source gives it. */
  readonly label: string;
  /** Rows in the region; undefined if no source gives the number. */
  readonly count: number | undefined;
  /** 0 for none, 1–5 by class; undefined if no source gives the number. */
  readonly shade: number | undefined;
}

/** Regions of the map with the classes of their numbers. */
export interface MapRegions {
  /** In drawing order. */
  readonly regions: readonly MapRegion[];
  readonly classes: readonly ValueClass[];
  /** Number of regions known to have no rows. */
  readonly zero: number;
}

/** Label of a region: its name and number of rows. */
export function regionLabel(portal: Portal, id: string, count: number, locale: Locale): string {
  const words = { name: regionName(portal, id, locale), count: useFormat(locale).number(count) };
  return useTranslate(locale)('map.region', { ...words, n: count });
}

/** Counts the regions of the map and divides their numbers into classes. */
export function viewMapRegions(
  portal: Portal,
  map: Pick<Land, 'shapes'>,
  locale: Locale,
): MapRegions {
  const counts = new Map(rankedRegions(portal, locale).map(({ id, count }) => [id, count]));
  const known = [...counts.values()].filter((count) => count !== undefined);
  const classes = classifyCounts(known);
  const regions = [...map.shapes.values()].map(({ id, path }): MapRegion => {
    const count = counts.get(id);
    const name = regionName(portal, id, locale);
    return {
      id,
      name,
      href: href(locale, `/regions/${id}/`),
      path,
      label:
        count === undefined
          ? `${name}: ${regionCountText(portal, id, locale)}`
          : regionLabel(portal, id, count, locale),
      count,
      shade: count === undefined ? undefined : classOf(classes, count),
    };
  });
  return { regions, classes, zero: known.filter((count) => count === 0).length };
}
