import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/loaders/list-files.ts';
import { isLocale, type Locale } from '../../src/i18n/locales.ts';
import { siteFolder } from './folders.ts';
import { type Document, parseHtml } from './tree.ts';

/** A page of a built site. */
export interface Page {
  /** Path of the file in the site: `en/map/index.html`. */
  readonly file: string;
  /** Path of the address: `/en/map/`. */
  readonly path: string;
  /** Language of the folder it stands in; undefined for pages that belong to all. */
  readonly locale: Locale | undefined;
  readonly html: string;
  readonly document: Document;
}

/** Files of a built site, with forward slashes. */
export function siteFiles(folder = siteFolder): string[] {
  const { files } = listFiles(folder);
  if (files.length === 0) throw new Error(`${folder}: expected a built site, found nothing`);
  return files;
}

/** Path of the address of a file. */
export function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Reads one page. */
export function readPage(file: string, folder = siteFolder): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const [first = ''] = file.split('/');
  const locale = isLocale(first) ? first : undefined;
  return { file, path: pathOf(file), locale, html, document: parseHtml(html) };
}

/** Every page of a site, one after the other: all trees together would fill the memory. */
export function* readPages(folder = siteFolder): Generator<Page> {
  for (const file of siteFiles(folder)) if (file.endsWith('.html')) yield readPage(file, folder);
}
