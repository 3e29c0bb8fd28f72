import { isLocale, type Locale } from '../../i18n/locales.ts';
import { readSynonyms, readWords } from '../lexicon/lexicon-text.ts';
import { wordsWithPrefix } from '../lexicon/lexicon.ts';
import { partOf, partsWith } from '../lexicon/parts.ts';
import type { KindWords, Manifest } from '../manifest.ts';
import { readRows } from '../page-row.ts';
import { askOnce } from './ask-once.ts';
import { openIndex, type PagefindModule } from './open-index.ts';
import type { LanguageData, SiteData } from './site-data.ts';
import type { Fragment } from './word-index.ts';

/** For a language without an index. */
const noKinds: KindWords = { practice: [], cluster: [], programme: [], organisation: [] };

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/**
 * Decompress unless the host did, as the first two bytes show. Written directly: piping a blob takes four times
 * as long, and a first search reads dozens of files.
 */
async function readZipped(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // Errors in the bytes surface when reading.
  for (const done of [writer.write(bytes), writer.close()]) done.catch(() => undefined);
  return new Response(readable).text();
}

function openLanguage(
  folder: string,
  { version, languages }: Manifest,
  locale: Locale,
  openEngine: () => Promise<PagefindModule>,
): LanguageData {
  const known = languages.find((language) => language.locale === locale);
  const own = `${folder}${locale}/`;
  const openParts = <T>(kind: string, starts: readonly string[], read: (text: string) => T) =>
    starts.map((_, at) => {
      const url = `${own}${kind}/${at}.words?v=${version}`;
      return askOnce(async () => read(await readZipped(await get(url))));
    });
  const starts = (known?.words ?? '').split('|').filter(Boolean);
  const words = openParts('words', starts, readWords);
  const keys = (known?.synonyms ?? '').split('|').filter(Boolean);
  const synonyms = openParts('synonyms', keys, readSynonyms);
  const pages = known?.pages ?? 0;
  const page = async (id: string) => {
    const stored = await readZipped(await get(`${own}fragment/zxx_${id}.pf_fragment`));
    return JSON.parse(stored.slice(stored.indexOf('{'))) as Fragment;
  };
  const { pagesWith, ids } = openIndex(locale, own, version, pages, openEngine, page);
  return {
    pagesWith,
    pages,
    kinds: known?.kinds ?? noKinds,
    needs: known?.needs ?? [],
    async words(beginning) {
      const parts = await Promise.all(partsWith(starts, beginning).map((at) => words[at]?.()));
      return parts.flatMap((part) => wordsWithPrefix(part ?? [], beginning));
    },
    async synonyms(word) {
      // Phrases follow their first word with a space, which sorts before letters.
      const numbers = new Set([partOf(keys, word), ...partsWith(keys, `${word} `)]);
      const parts = await Promise.all([...numbers].map((at) => synonyms[at]?.()));
      return new Map(parts.flatMap((part) => [...(part ?? [])]));
    },
    rows: askOnce(async () => {
      const table = get(`${own}pages.txt?v=${version}`).then((response) => response.text());
      // Loaded side by side.
      const [text, named] = await Promise.all([table, pages > 0 ? ids() : []]);
      return readRows(text, named);
    }),
    page,
  };
}

export interface LoadedSite extends SiteData {
  readonly manifest: Manifest;
}

/**
 * Open a site's search data; pieces are fetched on first use.
 * @param folder address of the index, with a trailing slash
 * @param importEngine loads the engine of the index
 * @throws Error if the manifest cannot be read
 */
export async function loadSite(
  folder: string,
  importEngine: () => Promise<PagefindModule>,
): Promise<LoadedSite> {
  const engine = askOnce(importEngine);
  // Every search needs it.
  engine().catch(() => undefined);
  const response = await fetch(`${folder}search.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${folder}search.json`);
  const manifest = (await response.json()) as Manifest;
  const languages = manifest.languages
    .map(({ locale }) => locale)
    .filter(isLocale)
    .map((locale) => [locale, openLanguage(folder, manifest, locale, engine)] as const);
  return { manifest, languages: new Map(languages) };
}
