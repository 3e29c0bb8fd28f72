import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type PickBarView, viewPickBar } from '../compare/pick-bar.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import type { LocatorView } from './locator-view.ts';
import { levelLinks, type RegionLink } from './region-links.ts';
import { viewSmallMap } from './view-country-index.ts';

export interface RegionSection {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly country: { readonly label: string; readonly href: string };
  /** Of the finest level, on which clusters are counted; undefined for others, and without shapes. */
  readonly map: LocatorView | undefined;
  readonly regions: readonly RegionLink[];
}

/** List of all regions: by country, the finest first. */
export interface RegionIndexView {
  readonly page: PageMeta;
  readonly sections: readonly RegionSection[];
  /** Compares ticked regions; undefined if the portal compares none. */
  readonly bar: PickBarView | undefined;
}

export function viewRegionIndex(portal: Portal, locale: Locale): RegionIndexView {
  const t = useTranslate(locale);
  const sections = portal.countries.flatMap((country) =>
    country.levels.map((level, at): RegionSection => {
      const regions = levelLinks(portal, country, level, locale);
      return {
        id: `${country.id}-${level}`,
        title: t('regions.section', { country: country.name[locale], level: t(`levels.${level}`) }),
        country: {
          label: country.name[locale],
          href: href(locale, `/countries/${country.id}/`),
        },
        count: useFormat(locale).number(regions.length),
        map: at === 0 ? viewSmallMap(portal, country.id, country.name[locale]) : undefined,
        regions,
      };
    }),
  );
  return {
    page: listMeta(locale, 'regions', t('regions.lead', { n: portal.regions.length }), {}),
    sections: sections.filter(({ regions }) => regions.length > 0),
    bar: viewPickBar(portal, 'regions', locale),
  };
}
