import { plainText } from './carried-text.ts';
import { type Locale, type Localized, localeInfo, locales } from './locales.ts';

const collators = Object.fromEntries(
  locales.map((locale) => [
    locale,
    new Intl.Collator(localeInfo[locale].tag, { numeric: true, sensitivity: 'variant' }),
  ]),
) as Localized<Intl.Collator>;

/** Compare by the alphabet of a language (tr: C Ç D, I İ; az: E Ə F). */
export function compareText(locale: Locale, a: string, b: string): number {
  return collators[locale].compare(plainText(a), plainText(b));
}

/** A copy sorted by the text that `key` returns. */
export function sortByText<T>(locale: Locale, items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareText(locale, key(a), key(b)));
}

const letters = Object.fromEntries(
  locales.map((locale) => [
    locale,
    new Intl.Collator(localeInfo[locale].tag, { sensitivity: 'base' }),
  ]),
) as Localized<Intl.Collator>;

/**
 * Index letter of a word: Ç is separate in Turkish but under C in English, digits and symbols are under "#".
 * Georgian letters stay as they are, having no capitals.
 */
export function initialLetter(locale: Locale, word: string): string {
  const first = [...plainText(word).normalize('NFC')].find((sign) => /[\p{L}\p{N}]/u.test(sign));
  if (!first || /\p{N}/u.test(first)) return '#';
  if (/\p{Script=Georgian}/u.test(first)) return first;
  const letter = first.toLocaleUpperCase(localeInfo[locale].tag);
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return letters[locale].compare(bare, letter) === 0 ? bare : letter;
}
