import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { packageLinks } from '../data/data-package.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import type { NamedLink } from '../links/refs.ts';
import { reportMarks } from '../search/dated-marks.ts';
import { resultsLink } from '../survey/results/results-link.ts';
import { type ArchiveNoteView, viewArchiveNote } from './archive/archive-pages.ts';
import { citeReport, type ReportCitation } from './report-cite.ts';
import { documentsOf, type ReportDocument } from './report-documents.ts';
import { reportMeta } from './report-meta.ts';
import { type ReportPdf, reportPdfs } from './report-pdfs.ts';
import {
  type ChapterLine,
  currentReport,
  reportChapters,
  reportPath,
  versionLine,
} from './report-chapters.ts';

/** First page of a report: its chapters and its uses. */
export interface ReportContentsView {
  readonly page: PageMeta;
  /** Shown in its archived copy. */
  readonly note: ArchiveNoteView | undefined;
  readonly version: string;
  readonly chapters: readonly ChapterLine[];
  readonly wholeHref: string;
  readonly pdfs: readonly ReportPdf[];
  readonly documents: readonly ReportDocument[];
  /** The zip with the data of the edition. */
  readonly packageHref: string;
  /** Survey results of the edition, if known. */
  readonly results: NamedLink | undefined;
  readonly searchHref: string;
  readonly citation: ReportCitation;
}

/** Contents of the current report. */
export function viewReportContents(portal: Portal, locale: Locale): ReportContentsView {
  const report = currentReport(portal);
  return {
    page: reportMeta(portal, locale, {
      kind: 'report',
      title: report.title[locale],
      description: report.lead[locale],
      marks: reportMarks(portal),
    }),
    note: viewArchiveNote(portal, locale),
    version: versionLine(report, locale),
    chapters: reportChapters(portal, locale),
    wholeHref: href(locale, reportPath(portal, 'all')),
    documents: documentsOf(portal, portal.editionId, locale),
    pdfs: reportPdfs(portal).filter((pdf) => pdf.locale === locale),
    packageHref: packageLinks(portal, portal.editionId).at(-1)?.href ?? '',
    results: resultsLink(portal, portal.editionId, locale),
    searchHref: href(locale, '/search/'),
    citation: citeReport(portal, locale),
  };
}
