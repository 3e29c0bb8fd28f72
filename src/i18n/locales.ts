import { addedLanguages } from './added-languages.ts';
import { type AddedLanguage, directionOf } from './describe-language.ts';

export { type Script, scripts } from './describe-language.ts';

/** Languages of the engine, in display order. Authors get messages in one of these. */
export const ownLocales = ['az', 'tr', 'ka', 'en'] as const;

export type OwnLocale = (typeof ownLocales)[number];

/**
 * Language code, also the first segment of addresses. A portal's added codes are unknown until it is built; for
 * the compiler they are among these four, so that anything per language includes them. `perLanguage` extends
 * data to added ones.
 */
export type Locale = OwnLocale;

/** The engine's languages, then those added by the portal. */
export const locales: readonly Locale[] = [
  ...ownLocales,
  ...addedLanguages.map(({ code }) => code as Locale),
];

export type Localized<T = string> = Record<Locale, T>;

/** A value made for each language. */
export function inEachLocale<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}

/**
 * Data of the engine's languages, extended to added ones.
 * @param added value for a language of which only Unicode locale data are known
 */
export function perLanguage<T>(
  own: Readonly<Record<OwnLocale, T>>,
  added: (language: AddedLanguage) => T,
): Localized<T> {
  const others = addedLanguages.map((language) => [language.code, added(language)] as const);
  return { ...own, ...Object.fromEntries(others) };
}

interface LocaleInfo {
  /** Native name. */
  readonly name: string;
  /** For narrow screens. */
  readonly short: string;
  readonly bcp47: string;
  /**
   * Tag for Intl at build time. Added languages fall back to English: without list patterns or collation, Intl
   * would use the system language.
   */
  readonly tag: string | string[];
  readonly direction: 'ltr' | 'rtl';
  /** Open Graph locale. */
  readonly og: string;
  /** Until interface messages are reviewed. */
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

/** Western digits and the Gregorian calendar, as in editions and source years. */
const tagOf = (code: string) => [`${code}-u-ca-gregory-nu-latn`, 'en-GB'];

/** Fixed data of each language, independent of the portal. */
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

/** The `dir` attribute; undefined for the default. */
export const dirOf = (locale: Locale): 'rtl' | undefined =>
  localeInfo[locale].direction === 'rtl' ? 'rtl' : undefined;

const ownFallbacks: Readonly<Record<OwnLocale, readonly OwnLocale[]>> = {
  az: ['az', 'tr', 'en', 'ka'],
  tr: ['tr', 'az', 'en', 'ka'],
  ka: ['ka', 'en', 'tr', 'az'],
  en: ['en', 'tr', 'az', 'ka'],
};

/**
 * Languages for a missing text, best first. Nothing indicates a near one for an added language, so English comes
 * first, as for Georgian.
 */
export const fallbackOrder: Localized<readonly Locale[]> = inEachLocale((locale) => [
  ...new Set<Locale>([
    locale,
    ...(isOwnLocale(locale) ? ownFallbacks[locale] : ownFallbacks.en),
    ...locales,
  ]),
]);

/** Whether a string is a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Whether a string is a language of the engine. */
export function isOwnLocale(value: string): value is OwnLocale {
  return (ownLocales as readonly string[]).includes(value);
}

/**
 * Language for unknown readers, and for monolingual formats: English if the portal has it, as the most widely
 * read, otherwise its first.
 * @param languages of a portal; never empty
 */
export function mainLanguage(languages: readonly Locale[]): Locale {
  return languages.includes('en') ? 'en' : (languages[0] as Locale);
}

/** The language, or the main one if missing: frozen content may be in dropped languages. */
export const nearestLanguage = (languages: readonly Locale[], wanted: string): Locale =>
  languages.find((one) => one === wanted) ?? mainLanguage(languages);
