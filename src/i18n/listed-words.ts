import { type Locale, locales } from './locales.ts';
import { type Translate, useTranslate } from './translate.ts';

/** Message with a list of words: `yes, y`. */
type WordList = (t: Translate) => string;

const wordsOf = (list: WordList, locale: Locale): string[] =>
  list(useTranslate(locale))
    .split(',')
    .map((word) => word.trim());

/** The words of a list in every language of the portal. */
export const wordsInAll = (list: WordList): string[] => [
  ...new Set(locales.flatMap((locale) => wordsOf(list, locale))),
];

/** The first word of a list in one language, the one to show to readers. */
export const firstWord = (list: WordList, locale: Locale): string => wordsOf(list, locale)[0] ?? '';
