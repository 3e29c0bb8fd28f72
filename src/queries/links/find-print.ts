import { join } from 'node:path';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { buildSettings } from '../../loaders/build-settings.ts';
import { type PdfFile, readPdfFile } from '../../loaders/pdf-file.ts';
import type { Portal } from '../../portal/portal.ts';

/** Folder of PDFs and documents that commands have made. */
export const printFolder = (): string =>
  process.env.CLUSTERBOOK_PDF ?? join(buildSettings().home ?? '', 'pdf');

/**
 * PDF of a page made by `npm run pdf`, if present for this site.
 * @param path of the page within its language
 */
export function findPrint(
  { site }: Portal,
  file: string,
  path: string,
  locale: Locale,
): PdfFile | undefined {
  return readPdfFile(join(printFolder(), file), {
    siteName: textIn(site.name, locale),
    address: absolute(href(locale, path)),
  });
}
