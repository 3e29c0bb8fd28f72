import { type Locale, type Localized, localeInfo, locales } from './locales.ts';

const collators = Object.fromEntries(
  locales.map((locale) => [
    locale,
    new Intl.Collator(localeInfo[locale].tag, { numeric: true, sensitivity: 'variant' }),
  ]),
) as Localized<Intl.Collator>;

/** Compares two strings by the alphabet of a language (tr: C Ç D, I İ; az: E Ə F). */
export function compareText(locale: Locale, a: string, b: string): number {
  return collators[locale].compare(a, b);
}

/** A sorted copy, by the text that `key` gives for each item. */
export function sortByText<T>(locale: Locale, items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareText(locale, key(a), key(b)));
}

/**
 * The letter under which a word stands in its language's alphabet.
 * Digits and signs stand under "#". Georgian has no capitals: its letters stay as they are.
 */
export function initialLetter(locale: Locale, word: string): string {
  const first = [...word.normalize('NFC')].find((sign) => /[\p{L}\p{N}]/u.test(sign));
  if (!first || /\p{N}/u.test(first)) return '#';
  return locale === 'ka' ? first : first.toLocaleUpperCase(localeInfo[locale].tag);
}
