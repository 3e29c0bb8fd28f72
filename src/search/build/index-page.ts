import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { type LexiconTexts, wordsForLexicon } from '../lexicon/build-lexicon.ts';
import type { PageRow } from '../page-row.ts';
import { countWords, type CountedPage } from './count-words.ts';
import { rowOf } from './list-rows.ts';
import { listAsked, listRuns, writeRecord } from './page-record.ts';
import type { PageText } from './page-text.ts';
import type { Spelling } from './spelling.ts';

export interface SitePage {
  /** Without the language, with both slashes: `/clusters/some-cluster/`. */
  readonly path: string;
  /** Without the base: `/tr/clusters/some-cluster/`. */
  readonly url: string;
  readonly page: PageText;
  /** Content hash. */
  readonly hash?: string;
}

/** Cached word counts of a page: lists are read faster than maps. */
interface PackedCount {
  /** One per line. */
  readonly words: string;
  readonly frequencies: Float64Array;
  /** Positions of the words that are part of a name, by word number. */
  readonly places: readonly (readonly [word: number, places: readonly number[]])[];
  readonly length: number;
}

/** Index data of a page, reused while the page is unchanged. */
export interface IndexedPage {
  /** Content hash of the text. */
  readonly id: string;
  /** Serialised; only if made in this build. */
  readonly text?: string;
  readonly counted: PackedCount;
  readonly lexicon: LexiconTexts;
  readonly row: PageRow;
}

/** Content hash. Short, since every search loads all of them. */
const idOf = (text: string) =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 9), 16)
    .toString(36)
    .padStart(7, '0');

function packCount({ words, length }: CountedPage): PackedCount {
  const counts = [...words.values()];
  return {
    words: [...words.keys()].join('\n'),
    frequencies: Float64Array.from(counts, ({ frequency }) => frequency),
    places: counts.flatMap(({ places }, at) => (places.length > 0 ? [[at, places] as const] : [])),
    length,
  };
}

/** Inverse of `packCount`. */
export function unpackCount({ words, frequencies, places, length }: PackedCount): CountedPage {
  const own = new Map(places);
  const counted = words === '' ? [] : words.split('\n');
  return {
    words: new Map(
      counted.map((word, at) => [
        word,
        { frequency: frequencies[at] ?? 0, places: [...(own.get(at) ?? [])] },
      ]),
    ),
    length,
  };
}

/** Make the index data of a page. */
export function indexPage(
  { url, page }: SitePage,
  spelling: Spelling,
  locale: Locale,
): IndexedPage {
  const runs = listRuns(page);
  const text = JSON.stringify(writeRecord(page, url, runs));
  const id = idOf(text);
  return {
    id,
    text,
    counted: packCount(countWords([...runs, ...listAsked(page)], spelling)),
    lexicon: wordsForLexicon(page, spelling),
    row: rowOf(page, id, locale),
  };
}

/** Hash of everything a page's index data depends on. */
export function keyOfPage({ url, hash, page }: SitePage): string {
  const told = JSON.stringify([url, hash ?? page, page.otherTitles, page.asked]);
  return createHash('sha256').update(told).digest('base64url').slice(0, 22);
}
