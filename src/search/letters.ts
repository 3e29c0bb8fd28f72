import { toMkhedruli } from '../i18n/fold.ts';

/**
 * Letters that the index cannot fold by itself, and the letter that stands for each in the index.
 * Pagefind folds what Unicode takes apart (NFD): ş, ç, ğ, ö, ü, İ, but neither ı nor ə nor Georgian.
 * Each stand-in is one precomposed letter that none of the languages uses and whose base is the
 * ASCII letter wanted; so ə is found as e, კ as k, while the exact spelling still ranks first, and
 * what is shown can be turned back without loss.
 */
const standIns: Readonly<Record<string, string>> = {
  ı: 'ị',
  ə: 'ẹ',
  Ə: 'Ẹ',
  ა: 'ạ',
  ბ: 'ḅ',
  გ: 'ḡ',
  დ: 'ḍ',
  ე: 'ẻ',
  ვ: 'ṿ',
  ზ: 'ẓ',
  თ: 'ṫ',
  ი: 'ỉ',
  კ: 'ḳ',
  ლ: 'ḷ',
  მ: 'ṃ',
  ნ: 'ṇ',
  ო: 'ọ',
  პ: 'ṗ',
  ჟ: 'ẑ',
  რ: 'ṛ',
  ს: 'ṣ',
  ტ: 'ṭ',
  უ: 'ụ',
  ფ: 'ṕ',
  ქ: 'ḵ',
  ღ: 'ǵ',
  ყ: 'ǩ',
  შ: 'ṡ',
  ჩ: 'ċ',
  ც: 'ĉ',
  ძ: 'ẕ',
  წ: 'ḉ',
  ჭ: 'ć',
  ხ: 'ẋ',
  ჯ: 'ĵ',
  ჰ: 'ḥ',
};

const originals = new Map(Object.entries(standIns).map(([letter, other]) => [other, letter]));
const swapped = new RegExp(`[${Object.keys(standIns).join('')}]`, 'gu');
const standing = new RegExp(`[${[...originals.keys()].join('')}]`, 'gu');

/**
 * A text in the letters of the index. A stand-in that the text itself has is taken apart, so that
 * `fromIndex` leaves it as it looks.
 */
export function toIndex(text: string): string {
  return toMkhedruli(text.normalize('NFC'))
    .replace(standing, (letter) => letter.normalize('NFD'))
    .replace(swapped, (letter) => standIns[letter] as string);
}

/** A text of the index in its own letters. */
export function fromIndex(text: string): string {
  return text.replace(standing, (letter) => originals.get(letter) as string);
}

/**
 * A word as the index compares it: small letters without marks, ASCII for the four languages.
 * `I` and `İ` are both `i`: who types capitals in Turkish or Azerbaijani means either.
 */
export function foldWord(word: string): string {
  return toIndex(word).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
