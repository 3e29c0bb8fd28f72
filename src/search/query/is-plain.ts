import type { Own } from './find-word.ts';
import type { QueryWord } from './read-query.ts';

/** From then on synonyms find nothing more. */
const enoughPages = 60;

/** Whether enough pages have the word. With two letters it may be an abbreviation or another word: IT. */
export function isPlain({ word }: QueryWord, { findings, sure }: Own): boolean {
  if (!sure || word.length <= 2) return false;
  const ids = findings.flatMap(({ words }) => words.flat().map(({ id }) => id));
  return new Set(ids).size >= enoughPages;
}
