import { type Locale, locales } from './locales.ts';
import { type Translate, useTranslate } from './translate.ts';

/** A message that is a list of words: `yes, y`. */
type WordList = (t: Translate) => string;

const wordsOf = (list: WordList, locale: Locale): string[] =>
  list(useTranslate(locale))
    .split(',')
    .map((word) => word.trim());

/** In every language of the portal. */
export const wordsInAll = (list: WordList): string[] => [
  ...new Set(locales.flatMap((locale) => wordsOf(list, locale))),
];

/** First word of a list, the one shown to readers. */
export const firstWord = (list: WordList, locale: Locale): string => wordsOf(list, locale)[0] ?? '';
