import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { PageFrame } from '../links/page-frame.ts';
import { countrySummary } from './country-summary.ts';

/** The list of countries. */
export interface CountryIndexView {
  readonly page: PageFrame;
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly summary: string;
  }[];
}

/** All that the list of countries shows, in the portal's order. */
export function viewCountryIndex(portal: Portal, locale: Locale): CountryIndexView {
  const t = useTranslate(locale);
  return {
    page: {
      title: t('nav.countries'),
      description: portal.site.description[locale],
      path: '/countries/',
      crumbs: [{ label: t('nav.home'), href: href(locale, '/') }, { label: t('nav.countries') }],
    },
    countries: portal.countries.map(({ id, name }) => ({
      id,
      name: name[locale],
      href: href(locale, `/countries/${id}/`),
      summary: countrySummary(portal, id, locale),
    })),
  };
}
