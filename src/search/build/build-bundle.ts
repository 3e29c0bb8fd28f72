import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../i18n/locales.ts';
import { foldWord } from '../letters.ts';
import { cutParts, type IndexedWord } from '../postings/parts.ts';
import { type Posting, writePostings } from '../postings/postings.ts';
import { countWords, scoreWord } from './count-words.ts';
import { listRuns, writeRecord } from './page-record.ts';
import type { PageText } from './page-text.ts';

/** A page of one language. */
export interface SitePage {
  /** Within its language, with both slashes: `/clusters/some-cluster/`. */
  readonly path: string;
  /** On the site, without the base: `/tr/clusters/some-cluster/`. */
  readonly url: string;
  readonly page: PageText;
}

/** A file of the index; its path is relative to the folder of the index. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The index of one language. */
export interface Bundle {
  /** Texts of pages; paths are relative to the folder of the language. */
  readonly files: readonly BundleFile[];
  /** Where the parts of the index start, and their compressed texts. */
  readonly parts: readonly { readonly start: string; readonly content: Uint8Array }[];
  /** Id of a page's text, by the page's path. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A file as it lies on the disk: browsers unzip it themselves. */
export const zip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

/** The name of a text: it changes with the text. Short, since every search loads the names of all. */
const idOf = (text: string) =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 9), 16)
    .toString(36)
    .padStart(7, '0');

const level = (pages: number) => Math.min(9, Math.floor(Math.log2(pages)));

const byWord = (a: IndexedWord, b: IndexedWord) =>
  a.word === b.word ? (a.spelled < b.spelled ? -1 : 1) : a.word < b.word ? -1 : 1;

/** All words of the pages with the pages that have them. @param rows of the pages in the table of pages */
function indexWords(
  pages: readonly SitePage[],
  rows: ReadonlyMap<string, number>,
  locale: Locale,
): IndexedWord[] {
  const counted = pages
    .map(({ path, page }) => ({
      row: rows.get(path) as number,
      ...countWords(listRuns(page), locale),
    }))
    .sort((a, b) => a.row - b.row);
  const usual = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
  const postings = new Map<string, Posting[]>();
  for (const { row, words, length } of counted) {
    for (const [spelled, { frequency, places }] of words) {
      const known = postings.get(spelled) ?? [];
      known.push({ row, score: scoreWord(frequency, length, usual), places });
      postings.set(spelled, known);
    }
  }
  return [...postings]
    .map(([spelled, own]) => ({
      word: foldWord(spelled),
      spelled,
      level: level(own.length),
      postings: writePostings(own),
    }))
    .filter(({ word }) => word !== '')
    .sort(byWord);
}

/**
 * Indexes the pages of one language. Nothing is stemmed: the forms of a word are found when a query is read.
 * @param paths of all pages of the site within their language, in the order of the table of pages
 */
export function buildBundle(
  pages: readonly SitePage[],
  paths: readonly string[],
  locale: Locale,
): Bundle {
  const records = pages.map(({ path, url, page }) => {
    const text = JSON.stringify(writeRecord(page, url));
    return { path, id: idOf(text), text };
  });
  const rows = new Map(paths.map((path, row) => [path, row]));
  const words = indexWords(pages, rows, locale);
  return {
    files: records.map(({ id, text }) => ({ path: `fragment/${id}.page`, content: zip(text) })),
    parts: cutParts(words).map(({ start, text }) => ({ start, content: zip(text) })),
    ids: new Map(records.map(({ path, id }) => [path, id])),
  };
}
