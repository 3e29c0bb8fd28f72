import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type ChapterLine, currentReport, reportChapters } from './report-chapters.ts';
import { citeReport } from './report-cite.ts';
import { type PrintView, viewPrint } from './report-meta.ts';

/** Page with all chapters, for print. */
export interface ReportWholeView extends PrintView {
  readonly chapters: readonly ChapterLine[];
}

/** The whole current report on one page. */
export function viewReportWhole(portal: Portal, locale: Locale): ReportWholeView {
  const { title, lead } = currentReport(portal);
  const crumb = useTranslate(locale)('report.all');
  return {
    ...viewPrint(
      portal,
      locale,
      { kind: 'report-all', part: 'all', crumb },
      { title: title[locale], lead: lead[locale], citation: citeReport(portal, locale).apa },
    ),
    chapters: reportChapters(portal, locale),
  };
}
