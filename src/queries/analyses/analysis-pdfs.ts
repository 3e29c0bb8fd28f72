import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PdfFile } from '../../loaders/pdf-file.ts';
import { findPrint } from '../links/find-print.ts';
import { remember } from '../../portal/remember.ts';

export interface AnalysisPdf extends PdfFile {
  readonly id: string;
  readonly locale: Locale;
  readonly file: string;
  readonly href: string;
}

/** PDFs of analyses present for this site; possibly none. */
export const analysisPdfs = remember('analysisPdfs', (portal): readonly AnalysisPdf[] => {
  if (portal.site.off.includes('analyses')) return [];
  return portal.site.languages.flatMap((locale) =>
    portal.analyses.flatMap(({ id }) => {
      const file = `analysis-${id}-${locale}.pdf`;
      const found = findPrint(portal, file, `/analyses/${id}/`, locale);
      return found ? [{ ...found, id, locale, file, href: rootHref(`/analyses/${file}`) }] : [];
    }),
  );
});
