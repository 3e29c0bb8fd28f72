import type { Locale } from '../../i18n/locales.ts';
import { potentialWord } from '../clusters/potential.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import {
  type CatalogueCountry,
  catalogueCountries,
  catalogueIndex,
  type CatalogueLetter,
} from '../clusters/catalogue.ts';
import { type PrintView, viewPrint } from './report-meta.ts';

/** Catalogue of an edition, for print. */
export interface CatalogueView extends PrintView {
  readonly countries: readonly CatalogueCountry[];
  readonly letters: readonly CatalogueLetter[];
}

/** All clusters of the current edition by place, with an index of their names. */
export function viewCatalogue(portal: Portal, locale: Locale): CatalogueView {
  const t = useTranslate(locale);
  const ids = portal.inventory.map(({ id }) => id);
  return {
    ...viewPrint(
      portal,
      locale,
      { kind: 'catalogue', part: 'catalogue' },
      {
        title: t('catalogue.title', { edition: portal.editionId }),
        lead: t('catalogue.lead', { n: ids.length, potential: potentialWord(portal) }),
      },
    ),
    countries: catalogueCountries(portal, locale),
    letters: catalogueIndex(portal, ids, locale),
  };
}
