import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ReportCover, viewCover } from './report-cover.ts';
import { citeReport } from './report-cite.ts';
import {
  type ChapterLine,
  currentReport,
  reportChapters,
  reportCrumbs,
  reportPath,
} from './report-chapters.ts';

/** The page with all chapters, which is printed. */
export interface ReportWholeView {
  readonly id: string;
  readonly path: string;
  readonly crumbs: ReturnType<typeof reportCrumbs>;
  readonly drafts: readonly Locale[];
  readonly cover: ReportCover;
  readonly chapters: readonly ChapterLine[];
}

/** The whole current report on one page. */
export function viewReportWhole(portal: Portal, locale: Locale): ReportWholeView {
  const { title, lead } = currentReport(portal);
  return {
    id: portal.editionId,
    path: reportPath(portal, 'all'),
    crumbs: reportCrumbs(portal, locale, useTranslate(locale)('report.all')),
    drafts: portal.edition.drafts,
    cover: viewCover(
      portal,
      { title: title[locale], lead: lead[locale], citation: citeReport(portal, locale).apa },
      locale,
    ),
    chapters: reportChapters(portal, locale),
  };
}
