import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { countrySummary } from './country-summary.ts';

export interface CountryIndexView {
  readonly page: PageMeta;
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly summary: string;
  }[];
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
    })),
  };
}
