import { existsSync, readFileSync } from 'node:fs';
import { escapeHtml } from '../i18n/escape-html.ts';

/** A PDF of this site made by `npm run pdf`. */
export interface PdfFile {
  readonly bytes: Buffer;
  /** Day it was made: `2026-11-20`. */
  readonly date: string;
}

/** Other portals may keep PDFs in the same folder. */
export interface PrintedPage {
  readonly siteName: string;
  readonly address: string;
}

/**
 * Check a PDF's metadata against a page.
 * @returns undefined if missing, or the PDF of another site
 */
export function readPdfFile(path: string, { siteName, address }: PrintedPage): PdfFile | undefined {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const xmp = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(bytes.toString('utf8'))?.[0] ?? '';
  const own =
    xmp.includes(`<dc:source>${escapeHtml(address)}</dc:source>`) &&
    xmp.includes(`<rdf:li>${escapeHtml(siteName)}</rdf:li>`);
  const date = /<xmp:CreateDate>(\d{4}-\d\d-\d\d)/.exec(xmp)?.[1];
  return own && date ? { bytes, date } : undefined;
}
