import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import { listTree } from '../src/loaders/list-files.ts';
import type { SitePage } from '../src/search/build/build-bundle.ts';
import { buildSearch } from '../src/search/build/build-search.ts';
import { readPage } from '../src/search/build/read-page.ts';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';

function readPages(site: string, locale: Locale): SitePage[] {
  return listTree(join(site, locale))
    .files.filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const page = readPage(readFileSync(join(site, locale, file), 'utf8'));
      return { path, url: `/${locale}${path}`, page };
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
 * @param to folder for the index
 * @throws Error when the index cannot be made
 */
export async function buildSearchIndex(
  site: string,
  to: string,
  synonyms: readonly SynonymGroup[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const languages = readdirSync(site).filter(isLocale);
  const read = languages.map((locale) => [locale, readPages(site, locale)] as const);
  const hasMarks = read.some(([, pages]) => pages.some(({ page }) => page.isMarked));
  const pages = new Map(
    read.map(([locale, every]) => [locale, every.filter(({ page }) => page.isMarked || !hasMarks)]),
  );
  let done = 0;
  const files = buildSearch(pages, synonyms, () => onProgress(++done, languages.length));
  const lists = languages.map((language) => ({
    path: `${language}/files.json`,
    content: listFilesFor(
      language,
      files.map(({ path }) => path),
      languages,
    ),
  }));
  for (const { path, content } of [...files, ...lists]) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
}
