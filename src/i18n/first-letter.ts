import { changeText } from './carried-text.ts';
import type { Locale } from './locales.ts';

// The first letter by language: İ and I are distinct in Turkish and Azerbaijani, and Georgian sentences begin
// without capitals.

/** Languages that always capitalise nouns. */
const nounsInCapitals: readonly string[] = ['de', 'lb'];

/** An abbreviation such as NUTS-2 keeps its capitals. */
const abbreviation = /^\p{Lu}{2}/u;

const lowerWord = (word: string, language: string): string =>
  nounsInCapitals.includes(language) || abbreviation.test(word)
    ? word
    : word.slice(0, 1).toLocaleLowerCase(language) + word.slice(1);

/** A label as written within a sentence. */
export const lowerFirst = (label: string, locale: Locale): string =>
  changeText(label, locale, lowerWord);

/** Languages whose labels capitalise each word. */
const wordsInCapitals: readonly string[] = ['tr'];

/** A label of several words as written within a sentence: `metal işleme/üretim`, `wood, furniture and paper`. */
export const lowerWords = (label: string, locale: Locale): string =>
  changeText(label, locale, (words, language) =>
    wordsInCapitals.includes(language)
      ? words.replace(/\p{L}+/gu, (word) => lowerWord(word, language))
      : lowerWord(words, language),
  );

/** A word of a sentence as a label. */
export const upperFirst = (words: string, locale: Locale): string =>
  changeText(words, locale, (word, language) =>
    language === 'ka' ? word : word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1),
  );
