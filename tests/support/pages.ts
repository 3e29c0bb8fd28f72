import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTree } from '../../src/loaders/list-files.ts';
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

const listed = new Map<string, readonly string[]>();

/** Files of a built site, with forward slashes. */
export function siteFiles(folder = siteFolder): readonly string[] {
  const files = listed.get(folder) ?? listTree(folder).files;
  if (files.length === 0) throw new Error(`${folder}: expected a built site, found nothing`);
  listed.set(folder, files);
  return files;
}

/** Path of the address of a file. */
export function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Pages by folder and file: the tests of one worker read and parse each of them once. */
const known = new Map<string, Page>();

/** Reads one page. What is given is shared by all tests: nothing may be changed in it. */
export function readPage(file: string, folder = siteFolder): Page {
  const path = join(folder, file);
  const page = known.get(path) ?? openPage(file, folder);
  known.set(path, page);
  return page;
}

/** Drops all pages, of which those of a whole site take 2 GB. */
export const forgetPages = (): void => known.clear();

function openPage(file: string, folder: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const [first = ''] = file.split('/');
  const locale = isLocale(first) ? first : undefined;
  let document: Document | undefined;
  return {
    file,
    path: pathOf(file),
    locale,
    html,
    // Many tests read the text of all pages, and the tree of a few.
    get document() {
      document ??= parseHtml(html);
      return document;
    },
  };
}

/** Every page of a site, one after the other. */
export function* readPages(folder = siteFolder): Generator<Page> {
  for (const file of siteFiles(folder)) if (file.endsWith('.html')) yield readPage(file, folder);
}
