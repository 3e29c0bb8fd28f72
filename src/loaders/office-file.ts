import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { escapeHtml } from '../i18n/escape-html.ts';
import type { PdfFile, PrintedPage } from './pdf-file.ts';

/** Source page of a document, kept in its properties. */
export const fileSubject = ({ siteName, address }: PrintedPage): string =>
  `${siteName}, ${address}`;

const properties = 'docProps/core.xml';

/** Properties of a document; empty if it is none. */
function readProperties(bytes: Uint8Array): string {
  try {
    const found = unzipSync(bytes, { filter: ({ name }) => name === properties })[properties];
    return found ? strFromU8(found) : '';
  } catch {
    return '';
  }
}

/** Without the difference between the two ways to write a quotation mark in XML. */
const plainQuotes = (xml: string) => xml.replace(/&(?:apos|#39);/g, "'").replaceAll('&quot;', '"');

/**
 * Check a document made by `npm run office` against a page.
 * @returns undefined if missing, or of another site
 */
export function readOfficeFile(path: string, page: PrintedPage): PdfFile | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const xml = readProperties(bytes);
  const subject = /<dc:subject>([^<]*)<\/dc:subject>/.exec(xml)?.[1] ?? '';
  const date = /<dcterms:created[^>]*>(\d{4}-\d\d-\d\d)/.exec(xml)?.[1];
  const isOwn = plainQuotes(subject) === plainQuotes(escapeHtml(fileSubject(page)));
  return isOwn && date ? { bytes, date } : undefined;
}
