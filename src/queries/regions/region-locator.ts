import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { landHref } from './land-file.ts';
import type { LocatorView } from './locator-view.ts';
import { atlas, locators, unitsOf } from './maps.ts';

/** A region on the small map of its country; undefined without its shape. */
export function viewLocator(
  portal: Portal,
  region: Region,
  locale: Locale,
): LocatorView | undefined {
  const map = locators(portal).get(region.country);
  const here = unitsOf(portal, region.id);
  if (!map || !here.some((unit) => map.shapes.has(unit))) return undefined;
  return {
    map,
    land: landHref(region.country),
    here,
    label: useTranslate(locale)('cluster.locator', { place: region.name[locale] }),
  };
}

/** Whether a region has a map with clusters, which other sites can show. */
export const isNearMapped = (portal: Portal, id: string): boolean =>
  (portal.rowsByRegion.get(id)?.length ?? 0) > 0 &&
  unitsOf(portal, id).some((unit) => atlas(portal)?.shapes.has(unit));

/** Address of that map; undefined without one. */
export const nearHref = (portal: Portal, id: string, locale: Locale): string | undefined =>
  isNearMapped(portal, id) ? href(locale, `/regions/${id}/#places`) : undefined;
