import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import type { Locale } from '../../i18n/locales.ts';
import { buildLexicon } from '../lexicon/build-lexicon.ts';
import { initialOf } from '../lexicon/lexicon.ts';
import { writeSynonyms, writeWords } from '../lexicon/lexicon-text.ts';
import { type SynonymGroup, synonymsFor } from '../lexicon/synonyms.ts';
import type { Manifest } from '../manifest.ts';
import { writeRows } from '../page-row.ts';
import { type Bundle, type BundleFile, buildBundle, type SitePage } from './build-bundle.ts';
import { listRows } from './list-rows.ts';
import { buildPageTable } from './page-table.ts';

/** Files of a bundle that are equal in all and kept once. */
const shared = ['pagefind.js', 'wasm.unknown.pagefind'];

/**
 * The engine of a bundle looks for its WebAssembly beside it, by a name it makes from this value:
 * so made it leads to the folder above, where one file serves all languages.
 */
const sharedWasm = 'x/../../wasm.unknown';

const json = (path: string, value: unknown): BundleFile => ({
  path,
  content: Buffer.from(JSON.stringify(value)),
});

/** The entry of a bundle with the address of the shared engine in place of its own. */
function writeEntry({ content }: BundleFile, locale: Locale): BundleFile {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  for (const language of Object.values(entry.languages)) language.wasm = sharedWasm;
  return json(`${locale}/pagefind-entry.json`, entry);
}

/** Pagefind ships widgets of its own beside the engine; this site has none of them. */
const isIndex = (path: string) => /^(?:index|fragment|filter)\/|\.pf_meta$/.test(path);

function placeFiles({ files }: Bundle, locale: Locale): BundleFile[] {
  return files.flatMap((file) => {
    if (shared.includes(file.path)) return [file];
    if (file.path === 'pagefind-entry.json') return [writeEntry(file, locale)];
    return isIndex(file.path) ? [{ ...file, path: `${locale}/${file.path}` }] : [];
  });
}

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
    content: gzipSync(write(byInitial.get(initial) ?? []), { level: 9 }),
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

/** The version of an index: the same for equal files, in whatever order Pagefind gives them. */
function hashFiles(files: readonly BundleFile[]): string {
  const hash = createHash('sha256');
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of sorted) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 10);
}

/**
 * The search index of a site: for each language a bundle of Pagefind, the words of its pages with
 * their synonyms and the ids of its pages; for all languages the engine, the table of pages and a
 * manifest. A page that only shows another language's text is indexed with that language alone.
 * @param pages by language, in the order of their paths
 * @param onLanguage is called after each language
 * @throws Error when Pagefind refuses a page
 */
export async function buildSearch(
  pages: ReadonlyMap<Locale, readonly SitePage[]>,
  groups: readonly SynonymGroup[],
  onLanguage: (locale: Locale) => void = () => {},
): Promise<BundleFile[]> {
  const files = new Map<string, BundleFile>();
  const keep = (file: BundleFile) => files.set(file.path, file);
  const all = [...pages.values()].flat();
  const paths = [...new Set(all.map(({ path }) => path))].sort();
  const titles = new Map<string, string[]>();
  for (const { path, page } of all) titles.set(path, [...(titles.get(path) ?? []), page.title]);
  const languages: Manifest['languages'][number][] = [];
  for (const [locale, every] of pages) {
    const own = addTitles(
      every.filter(({ page }) => (page.textLanguage ?? locale) === locale),
      titles,
    );
    const bundle = await buildBundle(own);
    placeFiles(bundle, locale).forEach(keep);
    const texts = own.map(({ page }) => page);
    const words = writeParts(
      `${locale}/words`,
      buildLexicon(texts, locale),
      ({ word }) => word,
      writeWords,
    );
    const synonyms = writeParts(
      `${locale}/synonyms`,
      [...synonymsFor(groups, locale)],
      ([key]) => key,
      (some) => writeSynonyms(new Map(some)),
    );
    [...words.files, ...synonyms.files].forEach(keep);
    const rows = listRows(paths, own, bundle.ids, locale);
    keep({ path: `${locale}/pages.txt`, content: Buffer.from(writeRows(rows)) });
    languages.push({
      locale,
      pages: own.length,
      initials: words.initials,
      synonyms: synonyms.initials,
    });
    onLanguage(locale);
  }
  await close();
  keep(
    json('facets.json', buildPageTable(paths, new Map(all.map(({ path, page }) => [path, page])))),
  );
  const manifest: Manifest = {
    version: hashFiles([...files.values()]),
    paths: paths.length,
    languages,
  };
  return [...files.values(), json('search.json', manifest)];
}
