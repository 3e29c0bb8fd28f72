import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { listPairs, type PairLine } from '../changes/view-change-index.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { archivedPath, frozenOn } from './archive.ts';

/** An edition in the list of reports. */
export interface EditionLine {
  readonly title: string;
  /** The report of this edition; none for one without a report. */
  readonly href: string | undefined;
  readonly about: string;
  /** The report as it was frozen, and the day of that. */
  readonly archive: { readonly href: string; readonly frozen: string } | undefined;
}

/** The current edition's report as it is built now, earlier ones as they were frozen. */
function viewEdition(
  portal: Portal,
  { id, data }: Portal['editions'][number],
  locale: Locale,
): EditionLine {
  const archived = archivedPath(portal, id, locale);
  const archive = archived
    ? { href: rootHref(archived), frozen: frozenOn(portal, id, locale) ?? '' }
    : undefined;
  const live = id === portal.editionId && data.report ? href(locale, `/reports/${id}/`) : undefined;
  return {
    title: data.report?.title[locale] ?? data.title[locale],
    href: live ?? archive?.href,
    about: data.report?.lead[locale] ?? useTranslate(locale)('report.none'),
    archive,
  };
}

/** The list of all reports. */
export interface ReportIndexView {
  readonly page: PageMeta;
  /** The newest first. */
  readonly editions: readonly EditionLine[];
  /** What changed from edition to edition; none where there is one only. */
  readonly changes: readonly PairLine[];
}

/** The published editions, the newest first: what is still being prepared is not announced. */
export function viewReportIndex(portal: Portal, locale: Locale): ReportIndexView {
  const lead = useTranslate(locale)('report.lead');
  return {
    page: listMeta(locale, 'reports', lead, { section: 'reports' }),
    editions: portal.editions
      .filter(({ data }) => data.status === 'published')
      .map((edition) => viewEdition(portal, edition, locale))
      .reverse(),
    changes: listPairs(portal, locale),
  };
}
