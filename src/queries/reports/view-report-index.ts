import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { listPairs, type PairLine } from '../changes/view-change-index.ts';
import { spansYears } from '../editions/counted-editions.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type ArchiveLink, hasReportPages, viewArchiveLink } from './archive/archive-pages.ts';

export interface EditionLine {
  readonly title: string;
  readonly href: string | undefined;
  readonly about: string;
  readonly archive: ArchiveLink | undefined;
}

/** An edition with its report, as built now or as frozen. */
function viewEdition(
  portal: Portal,
  { id, data }: Portal['editions'][number],
  locale: Locale,
): EditionLine {
  return {
    title: data.report?.title[locale] ?? data.title[locale],
    href: hasReportPages(portal, id) ? href(locale, `/reports/${id}/`) : undefined,
    about: data.report?.lead[locale] ?? useTranslate(locale)('report.none'),
    archive: viewArchiveLink(portal, id, locale),
  };
}

export interface ReportIndexView {
  readonly page: PageMeta;
  /** The newest first. */
  readonly editions: readonly EditionLine[];
  /** Changes from edition to edition; empty if there is only one. */
  readonly changes: readonly PairLine[];
}

/** Languages with a list of reports: none if it would contain no report and no change. */
export function reportIndexRoutes(portal: Portal): { params: { lang: Locale } }[] {
  const { languages } = portal.site;
  const isEmpty = !hasEntries(portal, 'reports') && !spansYears(portal);
  return isEmpty ? [] : languages.map((lang) => ({ params: { lang } }));
}

/** Published editions, the newest first; those in preparation are not announced. */
export function viewReportIndex(portal: Portal, locale: Locale): ReportIndexView {
  const lead = useTranslate(locale)('report.lead');
  return {
    page: listMeta(locale, 'reports', lead),
    editions: portal.editions
      .filter(({ data }) => data.status === 'published')
      .map((edition) => viewEdition(portal, edition, locale))
      .reverse(),
    changes: listPairs(portal, locale),
  };
}
