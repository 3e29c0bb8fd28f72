import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type StripPart, viewStrip } from '../standing/standing-row.ts';
import { countDiscs } from './count-discs.ts';
import { countrySummary } from './country-summary.ts';
import { landHref } from './land-file.ts';
import type { LocatorView } from './locator-view.ts';
import { locators } from './maps.ts';

export interface CountryIndexView {
  readonly page: PageMeta;
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly summary: string;
    /** Its regions with their numbers of clusters; undefined without shapes. */
    readonly map: LocatorView | undefined;
    readonly strip: readonly StripPart[];
  }[];
}

/** Regions of a country with their numbers of clusters, small; undefined without shapes. */
export function viewSmallMap(portal: Portal, id: string, label: string): LocatorView | undefined {
  const map = locators(portal).get(id);
  return map && { map, land: landHref(id), here: [], discs: countDiscs(portal, id), label };
}

/** List of countries, in the portal's order. */
export function viewCountryIndex(portal: Portal, locale: Locale): CountryIndexView {
  return {
    page: listMeta(locale, 'countries', portal.site.description[locale]),
    countries: portal.countries.map(({ id, name }) => ({
      id,
      name: name[locale],
      href: href(locale, `/countries/${id}/`),
      summary: countrySummary(portal, id, locale),
      map: viewSmallMap(portal, id, name[locale]),
      strip: viewStrip(portal, portal.rowsByCountry.get(id) ?? [], locale),
    })),
  };
}
