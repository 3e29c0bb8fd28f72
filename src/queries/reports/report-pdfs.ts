import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PdfFile } from '../../loaders/pdf-file.ts';
import { reportPath } from './report-chapters.ts';
import { findPrint } from '../links/find-print.ts';
import { remember } from '../../portal/remember.ts';

/** Printed pages by kind of PDF. */
const prints = { 'cluster-report': 'all', catalogue: 'catalogue' } as const;
/** A kind of PDF; its file is `{kind}-{edition}-{language}.pdf`. */
export type PdfKind = keyof typeof prints;

export interface ReportPdf extends PdfFile {
  readonly kind: PdfKind;
  readonly locale: Locale;
  readonly file: string;
  readonly href: string;
}

/** PDFs present for this site; possibly none. */
export const reportPdfs = remember('reportPdfs', (portal): readonly ReportPdf[] => {
  if (!portal.edition.report) return [];
  return portal.site.languages.flatMap((locale) =>
    (Object.keys(prints) as PdfKind[]).flatMap((kind) => {
      const file = `${kind}-${portal.editionId}-${locale}.pdf`;
      const found = findPrint(portal, file, reportPath(portal, prints[kind]), locale);
      return found ? [{ ...found, kind, locale, file, href: rootHref(`/reports/${file}`) }] : [];
    }),
  );
});
