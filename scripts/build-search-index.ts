import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import { buildSearch, type KeepMade, type SitePage } from '../src/search/build/build-search.ts';
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

/** Files for offline search in a language. */
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
 * Build the search index of a site from its pages `{language}/…/index.html`.
 * @param from folder of the site, or its reader
 * @param to folder for the index; an existing one is replaced
 * @param keepMade cache of indices from an earlier build
 * @throws Error if the index cannot be built
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
  const files = await buildSearch(pages, synonyms, tell, keepMade).finally(close);
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
