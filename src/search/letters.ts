import { plainLetters, toMkhedruli } from '../i18n/fold.ts';
import { unmaskMixed } from '../i18n/look-alikes.ts';

/** The one letter as which a Georgian letter is compared that the national romanisation writes with two, or as another's. */
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

/** Most words of running text are compared as they are. */
const plain = /^[a-z\d]*$/;

const folded = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * A word as the index compares it: small letters without marks, ASCII for the four languages.
 * `I` and `İ` are both `i`: who types capitals in Turkish or Azerbaijani means either. A letter of another
 * script that looks like a Latin one is that one in a Latin word: `Gәncə`.
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
