import { join } from 'node:path';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { readOfficeFile } from '../../loaders/office-file.ts';
import type { PdfFile } from '../../loaders/pdf-file.ts';
import { remember } from '../../portal/remember.ts';
import { printFolder } from '../links/find-print.ts';

/** Word and slides. */
const formats = ['docx', 'pptx'] as const;

export interface ReportDocument extends PdfFile {
  readonly edition: string;
  readonly locale: Locale;
  readonly format: (typeof formats)[number];
  readonly file: string;
  readonly href: string;
}

/**
 * Reports made by `npm run office` that are present for this site. They are not part of archives: those of frozen
 * editions can be made of their pages at any time.
 */
export const reportDocuments = remember('reportDocuments', (portal): readonly ReportDocument[] => {
  const { site, edition, editionId, frozen } = portal;
  const editions = new Set([...(edition.report ? [editionId] : []), ...frozen.keys()]);
  return [...editions].flatMap((id) =>
    site.languages.flatMap((locale) =>
      formats.flatMap((format) => {
        const file = `cluster-report-${id}-${locale}.${format}`;
        const address = absolute(href(locale, `/reports/${id}/all/`));
        const page = { siteName: textIn(site.name, locale), address };
        const found = readOfficeFile(join(printFolder(), file), page);
        const place = { edition: id, locale, format, file, href: rootHref(`/reports/${file}`) };
        return found ? [{ ...found, ...place }] : [];
      }),
    ),
  );
});

/** Those of an edition for readers of a language. */
export const documentsOf = (
  portal: Parameters<typeof reportDocuments>[0],
  edition: string,
  locale: Locale,
): readonly ReportDocument[] =>
  reportDocuments(portal).filter((one) => one.edition === edition && one.locale === locale);
