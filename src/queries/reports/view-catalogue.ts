import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import {
  type CatalogueCountry,
  catalogueCountries,
  catalogueIndex,
  type CatalogueLetter,
} from '../clusters/catalogue.ts';
import { reportCrumbs, reportPath } from './report-chapters.ts';
import { type ReportCover, viewCover } from './report-cover.ts';

/** The catalogue of an edition, which is printed. */
export interface CatalogueView {
  readonly id: string;
  readonly path: string;
  readonly crumbs: ReturnType<typeof reportCrumbs>;
  readonly drafts: readonly Locale[];
  readonly cover: ReportCover;
  readonly countries: readonly CatalogueCountry[];
  /** All names by their first letters. */
  readonly letters: readonly CatalogueLetter[];
}

/** All clusters of the current edition by place, with an index of their names. */
export function viewCatalogue(portal: Portal, locale: Locale): CatalogueView {
  const t = useTranslate(locale);
  const title = t('catalogue.title', { edition: portal.editionId });
  const ids = portal.inventory.map(({ id }) => id);
  return {
    id: portal.editionId,
    path: reportPath(portal, 'catalogue'),
    crumbs: reportCrumbs(portal, locale, title),
    drafts: portal.edition.drafts,
    cover: viewCover(portal, { title, lead: t('catalogue.lead', { n: ids.length }) }, locale),
    countries: catalogueCountries(portal, locale),
    letters: catalogueIndex(portal, ids, locale),
  };
}
