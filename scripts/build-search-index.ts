import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isLocale, type Locale } from '../src/i18n/locales.ts';
import { listFiles } from '../src/loaders/list-files.ts';
import type { SitePage } from '../src/search/build/build-bundle.ts';
import { buildSearch } from '../src/search/build/build-search.ts';
import { readPage } from '../src/search/build/read-page.ts';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';

/** Marks the text to be searched; on a site that has the mark, pages without it are not indexed. */
const mark = 'data-pagefind-body';
const isHidden = (html: string) => /<meta[^>]+name="robots"[^>]+noindex/i.test(html);

function readPages(site: string, locale: Locale): { marked: boolean; page: SitePage }[] {
  return listFiles(join(site, locale))
    .files.filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => {
      const html = readFileSync(join(site, locale, file), 'utf8');
      const path = `/${file.replace(/index\.html$/, '')}`;
      return { html, path };
    })
    .filter(({ html }) => !isHidden(html))
    .map(({ html, path }) => ({
      marked: html.includes(mark),
      page: { path, url: `/${locale}${path}`, page: readPage(html) },
    }));
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
  const hasMarks = read.some(([, pages]) => pages.some(({ marked }) => marked));
  const pages = new Map(
    read.map(([locale, every]) => [
      locale,
      every.filter(({ marked }) => marked || !hasMarks).map(({ page }) => page),
    ]),
  );
  let done = 0;
  const files = await buildSearch(pages, synonyms, () => onProgress(++done, languages.length));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
}
