/** The only list of languages. Order is the order in which they are offered to the reader. */
export const locales = ['az', 'tr', 'ka', 'en'] as const;

/** Code of one language of the site; also the first segment of every address. */
export type Locale = (typeof locales)[number];

/** One text in each language. */
export type Localized<T = string> = Record<Locale, T>;

/** The same made for each language. */
export function inEachLocale<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}

interface LocaleInfo {
  /** What the language calls itself. */
  readonly name: string;
  /** Two or three letters for narrow screens. */
  readonly short: string;
  /** BCP 47 tag given to Intl at build time. */
  readonly tag: string;
  /** Open Graph locale. */
  readonly og: string;
}

/** What is fixed for each language, whatever the portal. */
export const localeInfo: Localized<LocaleInfo> = {
  az: { name: 'Azərbaycanca', short: 'Az', tag: 'az-Latn-AZ', og: 'az_AZ' },
  tr: { name: 'Türkçe', short: 'Tr', tag: 'tr-TR', og: 'tr_TR' },
  ka: { name: 'ქართული', short: 'ქა', tag: 'ka-GE', og: 'ka_GE' },
  en: { name: 'English', short: 'En', tag: 'en-GB', og: 'en_GB' },
};

/** Languages to try, best first, when a text is missing in the one asked for. */
export const fallbackOrder: Localized<readonly Locale[]> = {
  az: ['az', 'tr', 'en', 'ka'],
  tr: ['tr', 'az', 'en', 'ka'],
  ka: ['ka', 'en', 'tr', 'az'],
  en: ['en', 'tr', 'az', 'ka'],
};

/** Is this string one of the site's language codes? */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/**
 * The language for readers of whom nothing is known, and for formats that have room for one: English
 * where the portal has it, since most of those who know no language of it read that, else its first.
 * @param languages the languages of a portal; never empty
 */
export function mainLanguage(languages: readonly Locale[]): Locale {
  return languages.includes('en') ? 'en' : (languages[0] as Locale);
}
