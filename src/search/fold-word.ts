import { foldLetters } from '../i18n/fold.ts';

/** Single letters where the national romanisation of Georgian has two, or an ambiguous one. */
const oneLetter: Readonly<Record<string, string>> = {
  zh: 'z',
  gh: 'g',
  q: 'k',
  sh: 's',
  ch: 'c',
  ts: 'c',
  dz: 'z',
  kh: 'x',
};

/**
 * Follows each word of the index, and occurs in none: Pagefind looks for prefixes, and `wine_` is no prefix of
 * `wines_`.
 */
export const endOfWord = '_';

/** Fold a word as the index has it, with one letter for each Georgian one: `კახეთი` → `kaxeti`. */
export function foldWord(word: string): string {
  return foldLetters(word, (latin) => oneLetter[latin] ?? latin);
}
