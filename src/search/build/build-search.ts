import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { buildLexicon, wordsForLexicon } from '../lexicon/build-lexicon.ts';
import { writeSynonyms, writeWords } from '../lexicon/lexicon-text.ts';
import type { LexiconWord } from '../lexicon/lexicon.ts';
import { cutByKey, type Part } from '../lexicon/parts.ts';
import { type SynonymGroup, askedWordsFor, synonymsFor } from '../lexicon/synonyms.ts';
import type { Manifest } from '../manifest.ts';
import { writeRows } from '../page-row.ts';
import { type BundleFile, buildBundle, zip } from './build-bundle.ts';
import { intentWordsOf } from './kind-words.ts';
import { rowOf } from './list-rows.ts';
import { listAsked, listTexts, writeRecord } from './page-record.ts';
import { buildPageTable } from './page-table.ts';
import type { PageText } from './page-text.ts';
import { openSpelling, type Spelling } from './spelling.ts';

const json = (path: string, value: unknown): BundleFile => ({
  path,
  content: Buffer.from(JSON.stringify(value)),
});

export interface SitePage {
  /** Without the language, with both slashes: `/clusters/some-cluster/`. */
  readonly path: string;
  /** Without the base: `/tr/clusters/some-cluster/`. */
  readonly url: string;
  readonly page: PageText;
  /** Content hash. */
  readonly hash?: string;
}

/** Numbered files of a folder, and where each starts. */
function writeParts<T>(
  folder: string,
  parts: readonly Part<T>[],
  write: (all: readonly T[]) => string,
) {
  return {
    starts: parts.map(({ start }) => start).join('|'),
    files: parts.map(({ entries }, at) => ({
      path: `${folder}/${at}.words`,
      content: zip(write(entries)),
    })),
  };
}

/** Pages with their titles in other languages and their search keywords. */
function addWords(
  pages: readonly SitePage[],
  titles: ReadonlyMap<string, readonly string[]>,
  asked: ReadonlyMap<string, readonly string[]>,
): SitePage[] {
  return pages.map(({ page, ...rest }) => ({
    ...rest,
    page: {
      ...page,
      otherTitles: titles.get(rest.path) ?? [],
      asked: asked.get(rest.path) ?? [],
    },
  }));
}

function hashFiles(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}

/** Index of a language. */
interface IndexedLanguage {
  readonly files: readonly BundleFile[];
  readonly entry: Manifest['languages'][number];
}

function packSynonyms(groups: readonly SynonymGroup[], locale: Locale) {
  const sorted = [...synonymsFor(groups, locale)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const size = ([key, others]: (typeof sorted)[number]) => key.length + others.join('|').length;
  const parts = cutByKey(sorted, ([key]) => key, size);
  return writeParts(`${locale}/synonyms`, parts, (all) => writeSynonyms(new Map(all)));
}

function packLexicon(pages: readonly SitePage[], spelling: Spelling, locale: Locale) {
  const texts = pages.map(({ page }) => wordsForLexicon(page, spelling));
  const size = ({ spelled }: LexiconWord) => spelled.length;
  const parts = cutByKey(buildLexicon(texts, spelling), ({ word }) => word, size);
  return writeParts(`${locale}/words`, parts, writeWords);
}

async function indexLanguage(
  own: readonly SitePage[],
  paths: readonly string[],
  synonyms: ReturnType<typeof packSynonyms>,
  locale: Locale,
): Promise<IndexedLanguage> {
  const spelling = openSpelling(locale);
  const pages = own.map(({ url, page }) => {
    const shown = listTexts(page);
    return { texts: [...shown, ...listAsked(page)], record: writeRecord(page, url, shown) };
  });
  const lexicon = packLexicon(own, spelling, locale);
  const rows = new Map(own.map(({ path, page }) => [path, rowOf(page, locale, spelling)]));
  const table = writeRows(paths.map((path) => rows.get(path)));
  return {
    files: [
      ...(await buildBundle(locale, pages, spelling)),
      ...lexicon.files,
      ...synonyms.files,
      { path: `${locale}/pages.txt`, content: Buffer.from(table) },
    ],
    entry: {
      locale,
      pages: own.length,
      words: lexicon.starts,
      synonyms: synonyms.starts,
      ...intentWordsOf(locale),
    },
  };
}

/** Reuse a result for the same key, or make and keep one. */
export type KeepMade = <T>(name: string, key: string, make: () => T | Promise<T>) => Promise<T>;

function keyOfLanguage(
  own: readonly SitePage[],
  paths: readonly string[],
  groups: readonly SynonymGroup[],
  locale: Locale,
): string {
  const pages = own.map(({ path, page, hash }) => [path, hash ?? page, page.otherTitles]);
  return (
    createHash('sha256')
      // Messages of added languages are not part of the engine.
      .update(JSON.stringify([paths, groups, pages, intentWordsOf(locale)]))
      .digest('hex')
  );
}

/**
 * The search index of a site: for each language Pagefind's index of its pages, page texts, words for correcting
 * typos, synonyms and ranking data; for all languages the engine, facets and a manifest. A page that only shows
 * another language's text is indexed in that one alone.
 * @param pages by language
 * @param onLanguage called after each language
 * @param keep cache of earlier builds
 * @throws Error if Pagefind refuses a page
 */
export async function buildSearch(
  pages: ReadonlyMap<Locale, readonly SitePage[]>,
  groups: readonly SynonymGroup[],
  onLanguage: (locale: Locale) => void = () => {},
  keep: KeepMade = async (_name, _key, make) => make(),
): Promise<BundleFile[]> {
  const all = [...pages.values()].flat();
  const paths = [...new Set(all.map(({ path }) => path))].sort();
  const titles = new Map<string, string[]>();
  for (const { path, page } of all) titles.set(path, [...(titles.get(path) ?? []), page.title]);
  const languages: IndexedLanguage[] = [];
  for (const [locale, every] of pages) {
    const own = every
      .filter(({ page }) => (page.textLanguage ?? locale) === locale)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const named = addWords(own, titles, askedWordsFor(groups, locale));
    const key = keyOfLanguage(named, paths, groups, locale);
    const indexed = await keep(`search-${locale}`, key, async () => {
      const synonyms = await keep(`synonyms-${locale}`, JSON.stringify(groups), () =>
        packSynonyms(groups, locale),
      );
      return indexLanguage(named, paths, synonyms, locale);
    });
    languages.push(indexed);
    onLanguage(locale);
  }
  const table = buildPageTable(paths, new Map(all.map(({ path, page }) => [path, page])));
  const every = [...languages.flatMap(({ files }) => files), json('facets.json', table)];
  // All languages have the same engine, and Pagefind gives its files in any order.
  const files = [...new Map(every.map((file) => [file.path, file])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const manifest: Manifest = {
    version: hashFiles(files.map(({ content }) => content)),
    paths: paths.length,
    languages: languages.map(({ entry }) => entry),
  };
  return [...files, json('search.json', manifest)];
}
