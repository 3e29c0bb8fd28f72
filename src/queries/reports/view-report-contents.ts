import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { packageLinks } from '../data/data-package.ts';
import { reportMarks, type SearchMarks } from '../search/search-marks.ts';
import { archivedPath, frozenOn } from './archive.ts';
import { citeReport, type ReportCitation } from './report-cite.ts';
import { type ReportPdf, reportPdfs } from './report-pdfs.ts';
import {
  type ChapterLine,
  currentReport,
  reportChapters,
  reportCrumbs,
  reportPath,
  versionLine,
} from './report-chapters.ts';

/** The first page of a report: its chapters, and what can be done with it. */
export interface ReportContentsView {
  readonly id: string;
  readonly path: string;
  readonly crumbs: ReturnType<typeof reportCrumbs>;
  readonly marks: SearchMarks;
  readonly drafts: readonly Locale[];
  readonly title: string;
  readonly lead: string;
  readonly version: string;
  readonly chapters: readonly ChapterLine[];
  /** The page with all chapters. */
  readonly wholeHref: string;
  /** The report as it was frozen. */
  readonly archive: { readonly href: string; readonly frozen: string } | undefined;
  readonly pdfs: readonly ReportPdf[];
  /** The zip with the data of the edition. */
  readonly packageHref: string;
  readonly searchHref: string;
  readonly citation: ReportCitation;
}

/** The contents of the current report. */
export function viewReportContents(portal: Portal, locale: Locale): ReportContentsView {
  const report = currentReport(portal);
  const archived = archivedPath(portal, portal.editionId, locale);
  return {
    id: portal.editionId,
    path: reportPath(portal),
    crumbs: reportCrumbs(portal, locale),
    marks: reportMarks(portal),
    drafts: portal.edition.drafts,
    title: report.title[locale],
    lead: report.lead[locale],
    version: versionLine(report, locale),
    chapters: reportChapters(portal, locale),
    wholeHref: href(locale, reportPath(portal, 'all')),
    archive: archived
      ? { href: rootHref(archived), frozen: frozenOn(portal, portal.editionId, locale) ?? '' }
      : undefined,
    pdfs: reportPdfs(portal).filter((pdf) => pdf.locale === locale),
    packageHref: packageLinks(portal, portal.editionId).at(-1)?.href ?? '',
    searchHref: href(locale, '/search/'),
    citation: citeReport(portal, locale),
  };
}
