import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import type { SitePage } from '../src/search/build/index-page.ts';
import { buildSearch, type KeepMade } from '../src/search/build/build-search.ts';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';
import { SiteReader } from './build/facts/site-reader.ts';
import { openFolders } from './build/open-folders.ts';

function readPages(reader: SiteReader, locale: Locale): SitePage[] {
  return reader
    .indexPages(locale)
    .map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const page = reader.text(`${locale}/${file}`, locale);
      return { path, url: `/${locale}${path}`, page, hash: reader.hashOf(`${locale}/${file}`) };
    })
    .filter(({ page }) => !page.isHidden);
}

/** What the search in a language needs, for readers who keep it: its own files and those of all languages. */
function listFilesFor(
  language: Locale,
  files: readonly string[],
  languages: readonly Locale[],
): string {
  const others = languages.filter((other) => other !== language);
  const needed = files.filter((file) => !others.some((other) => file.startsWith(`${other}/`)));
  return `${JSON.stringify([...needed].sort())}\n`;
}

/**
 * Makes the search index of a built site: of the pages `{language}/…/index.html` in its folder.
 * @param from folder of the site, or who reads it
 * @param to folder for the index; an earlier one in its place goes
 * @param keepMade knows the indices of an earlier build
 * @throws Error when the index cannot be made
 */
export async function buildSearchIndex(
  from: string | SiteReader,
  to: string,
  synonyms: readonly SynonymGroup[],
  onProgress: (done: number, total: number) => void,
  keepMade?: KeepMade,
): Promise<void> {
  const reader = typeof from === 'string' ? new SiteReader(from, '') : from;
  const languages = readdirSync(reader.site).filter(isLocale);
  const read = languages.map((locale) => [locale, readPages(reader, locale)] as const);
  const hasMarks = read.some(([, pages]) => pages.some(({ page }) => page.isMarked));
  const pages = new Map(
    read.map(([locale, every]) => [locale, every.filter(({ page }) => page.isMarked || !hasMarks)]),
  );
  let done = 0;
  const tell = () => onProgress(++done, languages.length);
  const files = buildSearch(pages, synonyms, tell, keepMade);
  const lists = languages.map((language) => ({
    path: `${language}/files.json`,
    content: listFilesFor(
      language,
      files.map(({ path }) => path),
      languages,
    ),
  }));
  rmSync(to, { recursive: true, force: true });
  const makeFolder = openFolders();
  for (const { path, content } of [...files, ...lists]) {
    const file = join(to, path);
    makeFolder(dirname(file));
    writeFileSync(file, content);
  }
}
