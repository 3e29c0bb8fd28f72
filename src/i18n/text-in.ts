import type { Locale, Localized } from './locales.ts';

/** One text for all languages, or one for each. */
export type OneOrEach = string | Localized;

/** The text in a language. */
export function textIn(text: OneOrEach, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}
