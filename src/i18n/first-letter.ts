import type { Locale } from './locales.ts';

// The first letter of a word in the casing of its language: İ and I are two letters in Turkish and
// Azerbaijani, and Georgian sentences begin without capitals.

/** Languages that write nouns with a capital wherever they stand; Unicode locale data do not tell. */
const capitalNouns: ReadonlySet<string> = new Set(['de', 'lb']);

/** A label, which is a noun, as it stands amid a sentence. */
export const lowerFirst = (word: string, locale: Locale): string =>
  capitalNouns.has(locale) ? word : word.slice(0, 1).toLocaleLowerCase(locale) + word.slice(1);

/** A word of a sentence as it stands as a label. */
export const upperFirst = (word: string, locale: Locale): string =>
  locale === 'ka' ? word : word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);
