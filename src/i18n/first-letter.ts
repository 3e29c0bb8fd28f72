import type { Locale } from './locales.ts';

// The first letter of a word in the casing of its language: İ and I are two letters in Turkish and
// Azerbaijani, and Georgian sentences begin without capitals.

/** A label as it stands amid a sentence. */
export const lowerFirst = (word: string, locale: Locale): string =>
  word.slice(0, 1).toLocaleLowerCase(locale) + word.slice(1);

/** A word of a sentence as it stands as a label. */
export const upperFirst = (word: string, locale: Locale): string =>
  locale === 'ka' ? word : word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);
