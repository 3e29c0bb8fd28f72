import { isLocale, type Locale } from '../../i18n/locales.ts';
import { readSynonyms, readWords } from '../lexicon/lexicon-text.ts';
import { type Lexicon, wordsWithPrefix } from '../lexicon/lexicon.ts';
import { type KindWords, type Manifest, partFile } from '../manifest.ts';
import { type PageRow, readRows } from '../page-row.ts';
import { type IndexedWord, partOf, partsWith, readPart } from '../postings/parts.ts';
import { readPostings } from '../postings/postings.ts';
import { askOnce } from './ask-once.ts';
import type { LanguageData, SiteData } from './site-data.ts';
import type { Fragment, Match } from './word-index.ts';

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

interface IndexSource {
  readonly starts: readonly string[];
  part(number: number): Promise<string>;
  readonly rows: () => Promise<readonly PageRow[]>;
  readonly page: LanguageData['page'];
}

/** Open an index; each part is fetched once, on first use. */
function openIndex(
  locale: Locale,
  { starts, part, rows, page }: IndexSource,
): Pick<LanguageData, 'words' | 'pagesWith'> {
  const parts = starts.map((_, at) => askOnce(async () => readPart(await part(at))));
  const postings = new Map<string, string>();
  return {
    async words(beginning): Promise<Lexicon> {
      const loaded = await Promise.all(
        partsWith(starts, beginning).map((at) => parts[at]?.() ?? ([] as IndexedWord[])),
      );
      const found = loaded.flatMap((words) => wordsWithPrefix(words, beginning) as IndexedWord[]);
      for (const { spelled, postings: own } of found) postings.set(spelled, own);
      return found;
    },
    async pagesWith({ word, spelled }): Promise<Match[]> {
      const table = await rows();
      return readPostings(postings.get(spelled) ?? '').map(({ row, score, places }) => {
        const id = table[row]?.id ?? '';
        return { id, locale, score, places, words: [word], load: () => page(id) };
      });
    },
  };
}

function openLanguage(
  folder: string,
  { version, languages }: Manifest,
  locale: Locale,
): LanguageData {
  const known = languages.find((language) => language.locale === locale);
  const own = `${folder}${locale}/`;
  const initials = [...(known?.initials ?? '')];
  const readAll = <T>(kind: string, of: readonly string[], read: (text: string) => T) =>
    new Map(
      of.map((initial) => {
        const url = `${own}${kind}/${initial}.words?v=${version}`;
        return [initial, askOnce(async () => read(await readZipped(await get(url))))];
      }),
    );
  const words = readAll('words', initials, readWords);
  const starts = (known?.synonyms ?? '').split('|').filter(Boolean);
  const synonyms = [
    ...readAll(
      'synonyms',
      starts.map((_, at) => String(at)),
      readSynonyms,
    ).values(),
  ];
  const rows = askOnce(async () =>
    readRows(await (await get(`${own}pages.txt?v=${version}`)).text()),
  );
  const page = async (id: string) =>
    JSON.parse(await readZipped(await get(`${own}fragment/${id}.page`))) as Fragment;
  const part = async (number: number) => readZipped(await get(own + partFile(version, number)));
  return {
    ...openIndex(locale, {
      starts: (known?.parts ?? '').split(' ').filter(Boolean),
      part,
      rows,
      page,
    }),
    pages: known?.pages ?? 0,
    kinds: known?.kinds ?? noKinds,
    needs: known?.needs ?? [],
    initials,
    spellings: (initial) => words.get(initial)?.() ?? Promise.resolve([]),
    async synonyms(word) {
      // Phrases follow their first word with a space, which sorts before letters.
      const numbers = new Set([partOf(starts, word), ...partsWith(starts, `${word} `)]);
      const parts = await Promise.all([...numbers].map((at) => synonyms[at]?.()));
      return new Map(parts.flatMap((part) => [...(part ?? [])]));
    },
    rows,
    page,
  };
}

export interface LoadedSite extends SiteData {
  readonly manifest: Manifest;
}

/**
 * Open a site's search data; pieces are fetched on first use.
 * @param folder address of the index, with a trailing slash
 * @throws Error if the manifest cannot be read
 */
export async function loadSite(folder: string): Promise<LoadedSite> {
  const response = await fetch(`${folder}search.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${folder}search.json`);
  const manifest = (await response.json()) as Manifest;
  const languages = manifest.languages
    .map(({ locale }) => locale)
    .filter(isLocale)
    .map((locale) => [locale, openLanguage(folder, manifest, locale)] as const);
  return { manifest, languages: new Map(languages) };
}
