import type { Own } from './find-word.ts';
import type { QueryWord } from './read-query.ts';

/** A word of so many pages is the one that pages use: what else it may be called finds no more. */
const enoughPages = 60;

/** Do enough pages have the word or its kin? Of two letters it is an abbreviation, or another word: IT. */
export function isPlain({ word }: QueryWord, { findings, sure }: Own): boolean {
  if (!sure || word.length <= 2) return false;
  const ids = findings.flatMap(({ words }) => words.flat().map(({ id }) => id));
  return new Set(ids).size >= enoughPages;
}
