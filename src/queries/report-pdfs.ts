import { join } from 'node:path';
import { absolute, href, rootHref } from '../i18n/href.ts';
import type { Locale } from '../i18n/locales.ts';
import { type PdfFile, readPdfFile } from '../loaders/pdf-file.ts';
import { editionId, site } from './portal.ts';
import { report, reportPath } from './reports.ts';

/** What is printed, and the page that is printed. */
const prints = { 'cluster-report': 'all', catalogue: 'catalogue' } as const;
/** A kind of PDF; its file is `{kind}-{edition}-{language}.pdf`. */
export type PdfKind = keyof typeof prints;

/** A PDF of the current edition. */
export interface ReportPdf extends PdfFile {
  readonly kind: PdfKind;
  readonly locale: Locale;
  readonly file: string;
  readonly href: string;
}

const folder = process.env.CLUSTERBOOK_PDF ?? 'pdf';

/** The PDFs that lie ready for this site; none need be there. */
export const reportPdfs: readonly ReportPdf[] = site.languages.flatMap((locale) =>
  (Object.keys(prints) as PdfKind[]).flatMap((kind) => {
    const file = `${kind}-${editionId}-${locale}.pdf`;
    const address = absolute(href(locale, reportPath(prints[kind])));
    const found = report && readPdfFile(join(folder, file), { siteName: site.name, address });
    return found ? [{ ...found, kind, locale, file, href: rootHref(`/reports/${file}`) }] : [];
  }),
);
