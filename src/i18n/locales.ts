import { addedLanguages } from './added-languages.ts';
import { type AddedLanguage, directionOf } from './describe-language.ts';

export { type Script, scripts } from './describe-language.ts';

/**
 * The languages of which the engine brings all words and rules, in the order in which they are offered.
 * Authors are told what there is to tell in one of these.
 */
export const ownLocales = ['az', 'tr', 'ka', 'en'] as const;

/** Code of a language that the engine brings. */
export type OwnLocale = (typeof ownLocales)[number];

/**
 * Code of one language of the site; also the first segment of every address. A portal may add
 * languages, whose codes nobody knows before it is built: to the compiler they are among the four, so
 * that whatever has something for each language has it for those too. What the engine has for each of
 * the four is made by `perLanguage`, which asks what an added one gets.
 */
export type Locale = OwnLocale;

/** Every language of this process: those of the engine, then those that its portal adds. */
export const locales: readonly Locale[] = [
  ...ownLocales,
  ...addedLanguages.map(({ code }) => code as Locale),
];

/** One text in each language. */
export type Localized<T = string> = Record<Locale, T>;

/** The same made for each language. */
export function inEachLocale<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}

/**
 * What the engine has for each of its own languages, with the same for those that a portal adds.
 * @param added what a language gets of which the engine knows nothing but what the Unicode locale data say
 */
export function perLanguage<T>(
  own: Readonly<Record<OwnLocale, T>>,
  added: (language: AddedLanguage) => T,
): Localized<T> {
  const others = addedLanguages.map((language) => [language.code, added(language)] as const);
  return { ...own, ...Object.fromEntries(others) };
}

interface LocaleInfo {
  /** What the language calls itself. */
  readonly name: string;
  /** Two or three letters for narrow screens. */
  readonly short: string;
  /** BCP 47 tag used in files. */
  readonly bcp47: string;
  /**
   * Tag for Intl at build time. For an added language, English is the second choice: without list
   * patterns or collation in the locale data, Intl would use the language of the computer.
   */
  readonly tag: string | string[];
  /** Writing direction. */
  readonly direction: 'ltr' | 'rtl';
  /** Open Graph locale. */
  readonly og: string;
  /** Has nobody reviewed the messages of the interface in it yet? */
  readonly draft?: boolean;
}

const ownInfo = (name: string, short: string, tag: string, og: string): LocaleInfo => ({
  name,
  short,
  tag,
  bcp47: tag,
  direction: 'ltr',
  og,
});

/**
 * Tag with Western digits and the Gregorian calendar, as used for editions and the years of
 * sources.
 */
const tagOf = (code: string) => [`${code}-u-ca-gregory-nu-latn`, 'en-GB'];

/** What is fixed for each language, whatever the portal. */
export const localeInfo: Localized<LocaleInfo> = perLanguage<LocaleInfo>(
  {
    az: ownInfo('Azərbaycanca', 'Az', 'az-Latn-AZ', 'az_AZ'),
    tr: ownInfo('Türkçe', 'Tr', 'tr-TR', 'tr_TR'),
    ka: ownInfo('ქართული', 'ქა', 'ka-GE', 'ka_GE'),
    en: ownInfo('English', 'En', 'en-GB', 'en_GB'),
  },
  ({ code, name, short, draft }) => {
    const { region } = new Intl.Locale(code).maximize();
    const og = region ? `${code}_${region}` : code;
    const [tag, direction] = [tagOf(code), directionOf(code)];
    return { name, short, tag, bcp47: code, direction, og, draft };
  },
);

/** The `dir` attribute of a page or a part of it; undefined where it is the default. */
export const dirOf = (locale: Locale): 'rtl' | undefined =>
  localeInfo[locale].direction === 'rtl' ? 'rtl' : undefined;

const ownFallbacks: Readonly<Record<OwnLocale, readonly OwnLocale[]>> = {
  az: ['az', 'tr', 'en', 'ka'],
  tr: ['tr', 'az', 'en', 'ka'],
  ka: ['ka', 'en', 'tr', 'az'],
  en: ['en', 'tr', 'az', 'ka'],
};

/**
 * Languages to try, best first, when a text is missing in the one asked for. Of one that a portal adds
 * nothing says which is near: English comes first, as it does for Georgian.
 */
export const fallbackOrder: Localized<readonly Locale[]> = inEachLocale((locale) => [
  ...new Set<Locale>([
    locale,
    ...(isOwnLocale(locale) ? ownFallbacks[locale] : ownFallbacks.en),
    ...locales,
  ]),
]);

/** Is this string one of the site's language codes? */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Is this string the code of a language that the engine brings? */
export function isOwnLocale(value: string): value is OwnLocale {
  return (ownLocales as readonly string[]).includes(value);
}

/**
 * The language for readers of whom nothing is known, and for formats that have room for one: English
 * where the portal has it, since most of those who know no language of it read that, else its first.
 * @param languages the languages of a portal; never empty
 */
export function mainLanguage(languages: readonly Locale[]): Locale {
  return languages.includes('en') ? 'en' : (languages[0] as Locale);
}

/** A language, or the one for those who cannot have it: what is frozen speaks languages that a portal may have given up. */
export const nearestLanguage = (languages: readonly Locale[], wanted: string): Locale =>
  languages.find((one) => one === wanted) ?? mainLanguage(languages);
