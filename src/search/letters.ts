import { toMkhedruli } from '../i18n/fold.ts';

/** The ASCII letter as which a letter is compared that Unicode does not take apart (NFD). */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'z',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'g',
  ყ: 'k',
  შ: 's',
  ჩ: 'c',
  ც: 'c',
  ძ: 'z',
  წ: 'c',
  ჭ: 'c',
  ხ: 'x',
  ჯ: 'j',
  ჰ: 'h',
};

/** Most words of running text are compared as they are. */
const plain = /^[a-z\d]*$/;

const folded = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * A word as the index compares it: small letters without marks, ASCII for the four languages.
 * `I` and `İ` are both `i`: who types capitals in Turkish or Azerbaijani means either.
 */
export function foldWord(word: string): string {
  if (plain.test(word)) return word;
  return toMkhedruli(word.normalize('NFC'))
    .toLowerCase()
    .replace(folded, (letter) => plainLetters[letter] as string)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
