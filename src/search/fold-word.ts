import { plainLetters, toMkhedruli } from '../i18n/fold.ts';
import { unmaskMixed } from '../i18n/lookalikes.ts';

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

/** Fast path for most words. */
const plain = /^[a-z\d]*$/;

const folded = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * Normalise a word for the index: lower case without diacritics, ASCII for the four languages. `I` and `İ` both
 * become `i`, since Turkish or Azerbaijani capitals may mean either. Lookalikes from other scripts are replaced
 * in Latin words: `Gәncə`.
 */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
  return toMkhedruli(unmaskMixed(word).text)
    .toLowerCase()
    .replace(folded, (letter) => {
      const latin = plainLetters[letter] as string;
      return oneLetter[latin] ?? latin;
    })
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
