import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { type LexiconTexts, wordsForLexicon } from '../lexicon/build-lexicon.ts';
import type { PageRow } from '../page-row.ts';
import { countWords, type CountedPage } from './count-words.ts';
import { rowOf } from './list-rows.ts';
import { listAsked, listRuns, writeRecord } from './page-record.ts';
import type { PageText } from './page-text.ts';
import type { Spelling } from './spelling.ts';

/** A page of one language. */
export interface SitePage {
  /** Within its language, with both slashes: `/clusters/some-cluster/`. */
  readonly path: string;
  /** On the site, without the base: `/tr/clusters/some-cluster/`. */
  readonly url: string;
  readonly page: PageText;
  /** A word for all that it says: equal pages have equal ones. */
  readonly hash?: string;
}

/** The counted words of a page, as they are kept: lists are read faster than maps. */
interface PackedCount {
  /** One a line. */
  readonly words: string;
  readonly frequencies: Float64Array;
  /** Places of those words that are of a name, by their numbers. */
  readonly places: readonly (readonly [word: number, places: readonly number[]])[];
  readonly length: number;
}

/** What the index of a language needs of a page; the next one takes it from there where the page is the same. */
export interface IndexedPage {
  /** Of its text, and the name of that. */
  readonly id: string;
  /** Its text as it is loaded; only where it was made anew. */
  readonly text?: string;
  readonly counted: PackedCount;
  readonly lexicon: LexiconTexts;
  readonly row: PageRow;
}

/** The name of a text: it changes with the text. Short, since every search loads the names of all. */
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

/** The words of a page as they were counted. */
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

/** Reads a page for the index of its language. */
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

/** A word for all of which a page is indexed. */
export function keyOfPage({ url, hash, page }: SitePage): string {
  const told = JSON.stringify([url, hash ?? page, page.otherTitles, page.asked]);
  return createHash('sha256').update(told).digest('base64url').slice(0, 22);
}
