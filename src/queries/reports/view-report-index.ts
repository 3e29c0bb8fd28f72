import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { listPairs, type PairLine } from '../changes/view-change-index.ts';
import { spansYears } from '../editions/counted-editions.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { type FollowLink, viewFollowLinks } from '../feeds/follow-links.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type ArchiveLink, hasReportPages, viewArchiveLink } from './archive/archive-pages.ts';

/** An edition in the list of reports. */
export interface EditionLine {
  readonly title: string;
  /** The report of this edition; none for one without a report. */
  readonly href: string | undefined;
  readonly about: string;
  /** The page about its archive, once it is frozen. */
  readonly archive: ArchiveLink | undefined;
}

/** An edition with its report: as it is built now, or as it was frozen. */
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

/** The list of all reports. */
export interface ReportIndexView {
  readonly page: PageMeta;
  /** The newest first. */
  readonly editions: readonly EditionLine[];
  /** What changed from edition to edition; none where there is one only. */
  readonly changes: readonly PairLine[];
  readonly follow: readonly FollowLink[];
}

/** In which languages there is a list of reports: none where no report and no change would stand in it. */
export function reportIndexRoutes(portal: Portal): { params: { lang: Locale } }[] {
  const { languages } = portal.site;
  const isEmpty = !hasEntries(portal, 'reports') && !spansYears(portal);
  return isEmpty ? [] : languages.map((lang) => ({ params: { lang } }));
}

/** The published editions, the newest first: what is still being prepared is not announced. */
export function viewReportIndex(portal: Portal, locale: Locale): ReportIndexView {
  const lead = useTranslate(locale)('report.lead');
  return {
    page: listMeta(locale, 'reports', lead, { section: 'reports', feed: 'reports' }),
    editions: portal.editions
      .filter(({ data }) => data.status === 'published')
      .map((edition) => viewEdition(portal, edition, locale))
      .reverse(),
    changes: listPairs(portal, locale),
    follow: viewFollowLinks(portal, 'reports', locale),
  };
}
