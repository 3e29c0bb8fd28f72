import { gzipSync } from 'node:zlib';
import { cutParts, type IndexedWord } from '../postings/parts.ts';
import { type Posting, writePostings } from '../postings/postings.ts';
import { scoreWord } from './count-words.ts';
import { type IndexedPage, unpackCount } from './index-page.ts';
import type { Spelling } from './spelling.ts';

/** A file of the index; the path is relative to its folder. */
export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface Bundle {
  /** Relative to the language folder. */
  readonly files: readonly BundleFile[];
  readonly parts: readonly { readonly start: string; readonly content: Uint8Array }[];
}

export interface BundlePage {
  readonly path: string;
  readonly indexed: IndexedPage;
}

/** Compress a file; browsers unzip it themselves. */
export const zip = (text: string): Uint8Array => gzipSync(text, { level: 9 });

const level = (pages: number) => Math.min(9, Math.floor(Math.log2(pages)));

const byWord = (a: IndexedWord, b: IndexedWord) =>
  a.word === b.word ? (a.spelled < b.spelled ? -1 : 1) : a.word < b.word ? -1 : 1;

/**
 * Words with their pages.
 * @param rows of the pages in the page table
 */
function indexWords(
  pages: readonly BundlePage[],
  rows: ReadonlyMap<string, number>,
  spelling: Spelling,
): IndexedWord[] {
  const counted = pages
    .map(({ path, indexed }) => ({
      row: rows.get(path) as number,
      ...unpackCount(indexed.counted),
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
      word: spelling.fold(spelled),
      spelled,
      level: level(own.length),
      postings: writePostings(own),
    }))
    .filter(({ word }) => word !== '')
    .sort(byWord);
}

/**
 * Index the pages of one language. Nothing is stemmed: forms of a word are found at query time.
 * @param paths of all pages of the site within their language, in table order
 * @param known page texts compressed earlier, by path
 */
export function buildBundle(
  pages: readonly BundlePage[],
  paths: readonly string[],
  spelling: Spelling,
  known: ReadonlyMap<string, Uint8Array> = new Map(),
): Bundle {
  const rows = new Map(paths.map((path, row) => [path, row]));
  const words = indexWords(pages, rows, spelling);
  return {
    files: pages.map(({ indexed: { id, text = '' } }) => {
      // The name is a content hash.
      const path = `fragment/${id}.page`;
      return { path, content: known.get(path) ?? zip(text) };
    }),
    parts: cutParts(words).map(({ start, text }) => ({ start, content: zip(text) })),
  };
}
