import type { PlacedMap } from '../../charts/tools/projection/project-regions.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type StripPart, viewStrip } from '../standing/standing-row.ts';
import { countDiscs, type Disc } from './count-discs.ts';
import { countrySummary } from './country-summary.ts';
import { landHref } from './land-file.ts';
import { locators } from './maps.ts';

export interface CountryMap {
  readonly map: PlacedMap;
  readonly land: string;
  readonly discs: readonly Disc[];
}

export interface CountryIndexView {
  readonly page: PageMeta;
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly summary: string;
    /** Its regions with their numbers of clusters; undefined without shapes. */
    readonly map: CountryMap | undefined;
    readonly strip: readonly StripPart[];
  }[];
}

function viewSmallMap(portal: Portal, id: string): CountryMap | undefined {
  const map = locators(portal).get(id);
  return map && { map, land: landHref(id), discs: countDiscs(portal, id) };
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
      map: viewSmallMap(portal, id),
      strip: viewStrip(portal, portal.rowsByCountry.get(id) ?? [], locale),
    })),
  };
}
