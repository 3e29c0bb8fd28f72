import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { buildLexicon } from '../lexicon/build-lexicon.ts';
import { initialOf } from '../lexicon/lexicon.ts';
import { writeSynonyms, writeWords } from '../lexicon/lexicon-text.ts';
import {
  type SynonymGroup,
  type Synonyms,
  askedWordsFor,
  synonymsFor,
} from '../lexicon/synonyms.ts';
import { type Manifest, partFile } from '../manifest.ts';
import { writeRows } from '../page-row.ts';
import { cutByKey } from '../postings/parts.ts';
import { type BundleFile, buildBundle, zip } from './build-bundle.ts';
import { type IndexedPage, indexPage, keyOfPage, type SitePage } from './index-page.ts';
import { intentWordsOf } from './kind-words.ts';
import { noRow } from './list-rows.ts';
import { buildPageTable } from './page-table.ts';
import { openSpelling } from './spelling.ts';

const json = (path: string, value: unknown): BundleFile => ({
  path,
  content: Buffer.from(JSON.stringify(value)),
});

function writeParts<T>(
  folder: string,
  all: readonly T[],
  wordOf: (one: T) => string,
  write: (some: readonly T[]) => string,
): { initials: string; files: BundleFile[] } {
  const byInitial = Map.groupBy(all, (one) => initialOf(wordOf(one)));
  const initials = [...byInitial.keys()].sort();
  const files = initials.map((initial) => ({
    path: `${folder}/${initial}.words`,
    content: zip(write(byInitial.get(initial) ?? [])),
  }));
  return { initials: initials.join(''), files };
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

/** Characters per part: about a kilobyte compressed. */
const synonymsLength = 3000;

function cutSynonyms(synonyms: Synonyms) {
  const sorted = [...synonyms].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const size = ([key, others]: (typeof sorted)[number]) => key.length + others.join('|').length;
  return cutByKey(sorted, ([key]) => key, size, synonymsLength);
}

/** A language's index before its version, which names the parts, is known. */
export interface IndexedLanguage {
  readonly files: readonly BundleFile[];
  readonly parts: readonly Uint8Array[];
  readonly entry: Manifest['languages'][number];
  /** By hash of their inputs. */
  readonly pages: ReadonlyMap<string, IndexedPage>;
}

function packSynonyms(groups: readonly SynonymGroup[], locale: Locale) {
  return cutSynonyms(synonymsFor(groups, locale)).map(({ start, entries }) => ({
    start,
    content: zip(writeSynonyms(new Map(entries))),
  }));
}

function indexLanguage(
  own: readonly SitePage[],
  paths: readonly string[],
  synonyms: ReturnType<typeof packSynonyms>,
  locale: Locale,
  before: IndexedLanguage | undefined,
): IndexedLanguage {
  const spelling = openSpelling(locale);
  const known = new Map(
    before?.files.map(({ path, content }) => [path.slice(locale.length + 1), content]),
  );
  const keyed = own.map((page) => {
    const key = keyOfPage(page);
    const indexed = before?.pages.get(key);
    // Useless if its text file is gone.
    const isWhole = indexed && known.has(`fragment/${indexed.id}.page`);
    return { path: page.path, key, indexed: isWhole ? indexed : indexPage(page, spelling, locale) };
  });
  const { files, parts } = buildBundle(keyed, paths, spelling, known);
  const lexicon = buildLexicon(
    keyed.map(({ indexed }) => indexed.lexicon),
    spelling,
  );
  const words = writeParts(`${locale}/words`, lexicon, ({ word }) => word, writeWords);
  const byPath = new Map(keyed.map(({ path, indexed }) => [path, indexed.row]));
  const rows = Buffer.from(writeRows(paths.map((path) => byPath.get(path) ?? noRow)));
  return {
    files: [
      ...files.map(({ path, content }) => ({ path: `${locale}/${path}`, content })),
      ...words.files,
      ...synonyms.map(({ content }, at) => ({ path: `${locale}/synonyms/${at}.words`, content })),
      { path: `${locale}/pages.txt`, content: rows },
    ],
    parts: parts.map(({ content }) => content),
    entry: {
      locale,
      pages: own.length,
      parts: parts.map(({ start }) => start).join(' '),
      initials: words.initials,
      synonyms: synonyms.map(({ start }) => start).join('|'),
      ...intentWordsOf(locale),
    },
    pages: new Map(
      keyed.map(({ key, indexed: { text: _, ...indexed } }) => [key, indexed] as const),
    ),
  };
}

/**
 * Reuse a result for the same key, or make and keep one.
 * @param make receives the previous result
 */
export type KeepMade = <T>(name: string, key: string, make: (before?: T) => T) => T;

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
 * The search index of a site: for each language the words of its pages in parts, page texts, words for
 * correcting typos, synonyms and ranking data; for all languages facets and a manifest. A page that only shows
 * another language's text is indexed in that one alone.
 * @param pages by language, in path order
 * @param onLanguage called after each language
 * @param keep cache of earlier builds
 */
export function buildSearch(
  pages: ReadonlyMap<Locale, readonly SitePage[]>,
  groups: readonly SynonymGroup[],
  onLanguage: (locale: Locale) => void = () => {},
  keep: KeepMade = (_name, _key, make) => make(),
): BundleFile[] {
  const all = [...pages.values()].flat();
  const paths = [...new Set(all.map(({ path }) => path))].sort();
  const titles = new Map<string, string[]>();
  for (const { path, page } of all) titles.set(path, [...(titles.get(path) ?? []), page.title]);
  const languages = [...pages].map(([locale, every]) => {
    const own = every.filter(({ page }) => (page.textLanguage ?? locale) === locale);
    const named = addWords(own, titles, askedWordsFor(groups, locale));
    const synonyms = () =>
      keep(`synonyms-${locale}`, JSON.stringify(groups), () => packSynonyms(groups, locale));
    const indexed = keep(
      `search-${locale}`,
      keyOfLanguage(named, paths, groups, locale),
      (before?: IndexedLanguage) => indexLanguage(named, paths, synonyms(), locale, before),
    );
    onLanguage(locale);
    return indexed;
  });
  const table = buildPageTable(paths, new Map(all.map(({ path, page }) => [path, page])));
  const files = [...languages.flatMap((language) => language.files), json('facets.json', table)];
  const contents = [
    ...files.map(({ content }) => content),
    ...languages.flatMap(({ parts }) => parts),
  ];
  const version = hashFiles(contents);
  const manifest: Manifest = {
    version,
    paths: paths.length,
    languages: languages.map(({ entry }) => entry),
  };
  const parts = languages.flatMap(({ entry: { locale }, parts: own }) =>
    own.map((content, at) => ({ path: `${locale}/${partFile(version, at)}`, content })),
  );
  return [...files, ...parts, json('search.json', manifest)];
}
