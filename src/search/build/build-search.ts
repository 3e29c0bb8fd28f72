import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { buildLexicon } from '../lexicon/build-lexicon.ts';
import { initialOf } from '../lexicon/lexicon.ts';
import { writeSynonyms, writeWords } from '../lexicon/lexicon-text.ts';
import { type SynonymGroup, type Synonyms, synonymsFor } from '../lexicon/synonyms.ts';
import { type Manifest, partFile } from '../manifest.ts';
import { writeRows } from '../page-row.ts';
import { cutByKey } from '../postings/parts.ts';
import { type BundleFile, buildBundle, type SitePage, zip } from './build-bundle.ts';
import { kindWordsOf } from './kind-words.ts';
import { listRows } from './list-rows.ts';
import { buildPageTable } from './page-table.ts';

const json = (path: string, value: unknown): BundleFile => ({
  path,
  content: Buffer.from(JSON.stringify(value)),
});

/** A file for each initial that something has. */
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

/** Pages with their titles in the other languages. */
function addTitles(
  pages: readonly SitePage[],
  titles: ReadonlyMap<string, readonly string[]>,
): SitePage[] {
  return pages.map(({ path, url, page }) => ({
    path,
    url,
    page: { ...page, otherTitles: titles.get(path) ?? [] },
  }));
}

/** The version of an index: the same for equal contents. */
function hashFiles(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}

/** Signs of a part of the synonyms: about a kilobyte when it is compressed. */
const synonymsLength = 3000;

/** Synonyms in parts, by the words that lead to them. */
function cutSynonyms(synonyms: Synonyms) {
  const sorted = [...synonyms].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const size = ([key, others]: (typeof sorted)[number]) => key.length + others.join('|').length;
  return cutByKey(sorted, ([key]) => key, size, synonymsLength);
}

/** The index of a language before its version is known, from which the names of its parts follow. */
interface IndexedLanguage {
  readonly files: readonly BundleFile[];
  readonly parts: readonly Uint8Array[];
  readonly entry: Manifest['languages'][number];
}

function indexLanguage(
  own: readonly SitePage[],
  paths: readonly string[],
  groups: readonly SynonymGroup[],
  locale: Locale,
): IndexedLanguage {
  const { files, parts, ids } = buildBundle(own, paths, locale);
  const lexicon = buildLexicon(
    own.map(({ page }) => page),
    locale,
  );
  const words = writeParts(`${locale}/words`, lexicon, ({ word }) => word, writeWords);
  const synonyms = cutSynonyms(synonymsFor(groups, locale));
  const rows = Buffer.from(writeRows(listRows(paths, own, ids, locale)));
  return {
    files: [
      ...files.map(({ path, content }) => ({ path: `${locale}/${path}`, content })),
      ...words.files,
      ...synonyms.map(({ entries }, at) => ({
        path: `${locale}/synonyms/${at}.words`,
        content: zip(writeSynonyms(new Map(entries))),
      })),
      { path: `${locale}/pages.txt`, content: rows },
    ],
    parts: parts.map(({ content }) => content),
    entry: {
      locale,
      pages: own.length,
      parts: parts.map(({ start }) => start).join(' '),
      initials: words.initials,
      synonyms: synonyms.map(({ start }) => start).join('|'),
      kinds: kindWordsOf(locale),
    },
  };
}

/**
 * The search index of a site: for each language the words of its pages in parts, the texts of the pages, the words
 * by which slips are corrected, synonyms and what ranking knows of the pages; for all languages the facets of the
 * pages and a manifest. A page that only shows another language's text is indexed with that language alone.
 * @param pages by language, in the order of their paths
 * @param onLanguage is called after each language
 */
export function buildSearch(
  pages: ReadonlyMap<Locale, readonly SitePage[]>,
  groups: readonly SynonymGroup[],
  onLanguage: (locale: Locale) => void = () => {},
): BundleFile[] {
  const all = [...pages.values()].flat();
  const paths = [...new Set(all.map(({ path }) => path))].sort();
  const titles = new Map<string, string[]>();
  for (const { path, page } of all) titles.set(path, [...(titles.get(path) ?? []), page.title]);
  const languages = [...pages].map(([locale, every]) => {
    const own = every.filter(({ page }) => (page.textLanguage ?? locale) === locale);
    const indexed = indexLanguage(addTitles(own, titles), paths, groups, locale);
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
