import type { Locale } from '../../i18n/locales.ts';
import { foldBeside, longestPhrase, type NumberWord, numberWord } from './number-words.ts';

/** Meaning of the words and symbols around a number. */
export interface Beside {
  readonly negative: boolean;
  /** Zeros added by a word such as `bin` or `million`, and whether it may mean `at least` instead. */
  readonly zeros: number;
  readonly maybeZeros: boolean;
  readonly percent: boolean;
  readonly about: boolean;
  readonly currencies: readonly string[];
  readonly unit: boolean;
}

/** Words and symbols around a number, or the first unknown one. */
type Words =
  | { readonly words: readonly NumberWord[]; readonly strange?: undefined }
  | { readonly strange: string };

/** Parse words and symbols, longest phrases first. */
function readWords(text: string): Words {
  const tokens = text === '' ? [] : foldBeside(text);
  const words: NumberWord[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(longestPhrase(), tokens.length - at);
    let word: NumberWord | undefined;
    for (; length > 0 && !word; length -= 1) {
      word = numberWord(tokens.slice(at, at + length).join(' '));
      if (word) break;
    }
    if (!word) return { strange: tokens[at] ?? '' };
    words.push(word);
    at += length;
  }
  return { words };
}

/** Joins an ending to a number: `40-dan`, `40’tan`. */
const ending = /^[-‐'’](?=\p{L})/u;

/** A number with nothing around it. */
export const alone: Beside = {
  negative: false,
  zeros: 0,
  maybeZeros: false,
  percent: false,
  about: false,
  currencies: [],
  unit: false,
};

/**
 * Parse the text before and after a number.
 * @param locale language of the form: `min` is a thousand in one of them only
 * @returns the folded word if one is unknown; undefined if symbols contradict each other
 */
export function readBeside(
  before: string,
  after: string,
  locale: Locale | undefined,
): Beside | { readonly strange: string } | undefined {
  const front = readWords(before);
  if (front.strange !== undefined) return front;
  const back = readWords(after.replace(ending, ''));
  if (back.strange !== undefined) return back;
  const words = [...front.words, ...back.words];
  const does = (list: readonly NumberWord[], what: NumberWord['does']) =>
    list.filter((word) => word.does === what).length;
  const scales = words.flatMap((word) => (word.does === 'scale' ? [word.zeros] : []));
  const signs = does(words, 'negative') + does(words, 'plus');
  if (signs > 1 || does(back.words, 'negative') > 0 || scales.length > 1) return undefined;
  const isMin = does(back.words, 'min') > 0;
  const currencies = words.flatMap((word) => (word.does === 'currency' ? [word.currency] : []));
  return {
    negative: does(front.words, 'negative') > 0,
    zeros: scales[0] ?? (isMin ? 3 : 0),
    maybeZeros: isMin && locale !== 'az',
    percent: does(words, 'percent') > 0,
    // A plus after a number means at least.
    about: does(words, 'about') + does(back.words, 'plus') + does(front.words, 'min') > 0,
    currencies: [...new Set(currencies)],
    unit: does(words, 'unit') > 0,
  };
}
