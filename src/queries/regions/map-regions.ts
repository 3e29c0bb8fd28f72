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

/** Land of a region that links to its page. */
export interface LandRegion {
  readonly id: string;
  readonly href: string;
  readonly path: string;
  /** Its name with its number of clusters, or a note that no source gives it. */
  readonly label: string;
  readonly isCounted: boolean;
}

export interface MapRegion extends LandRegion {
  readonly name: string;
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

/** Land of a region, with its number of rows; undefined if no source gives it. */
export function landRegion(
  portal: Portal,
  { id, path }: Pick<LandRegion, 'id' | 'path'>,
  count: number | undefined,
  locale: Locale,
): LandRegion {
  const name = regionName(portal, id, locale);
  const words = (n: number) => ({ name, n, count: useFormat(locale).number(n) });
  return {
    id,
    href: href(locale, `/regions/${id}/`),
    path,
    isCounted: count !== undefined,
    label:
      count === undefined
        ? `${name}: ${regionCountText(portal, id, locale)}`
        : useTranslate(locale)('map.region', words(count)),
  };
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
  const regions = [...map.shapes.values()].map((shape): MapRegion => {
    const count = counts.get(shape.id);
    return {
      ...landRegion(portal, shape, count, locale),
      name: regionName(portal, shape.id, locale),
      count,
      shade: count === undefined ? undefined : classOf(classes, count),
    };
  });
  return { regions, classes, zero: known.filter((count) => count === 0).length };
}
