import { changeText } from './carried-text.ts';
import type { Locale } from './locales.ts';

// The first letter by language: İ and I are distinct in Turkish and Azerbaijani, and Georgian sentences begin
// without capitals.

/** Languages that always capitalise nouns. */
const nounsInCapitals: readonly string[] = ['de', 'lb'];

/** An abbreviation such as NUTS-2 keeps its capitals. */
const abbreviation = /^\p{Lu}{2}/u;

/** A label as written within a sentence. */
export const lowerFirst = (label: string, locale: Locale): string =>
  changeText(label, locale, (word, language) =>
    nounsInCapitals.includes(language) || abbreviation.test(word)
      ? word
      : word.slice(0, 1).toLocaleLowerCase(language) + word.slice(1),
  );

/** A word of a sentence as a label. */
export const upperFirst = (words: string, locale: Locale): string =>
  changeText(words, locale, (word, language) =>
    language === 'ka' ? word : word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1),
  );
