import { say } from './carried-text.ts';
import { writeEnding } from './harmony.ts';
import { type Locale, localeInfo } from './locales.ts';
import { useTranslate } from './translate.ts';

type Kind = Intl.DisplayNamesOptions['type'];

const made = new Map<string, Intl.DisplayNames>();

/** Names from Unicode locale data. Cached: opening them takes as long as formatting a hundred names. */
export function displayNames(locale: Locale, type: Kind): Intl.DisplayNames {
  const { tag } = localeInfo[locale];
  const key = `${type} ${tag}`;
  const names = made.get(key) ?? new Intl.DisplayNames(tag, { type });
  made.set(key, names);
  return names;
}

/** Pseudo country code of the European Union. */
export const unionCode = 'EU';

/** Name of a country by ISO 3166-1 code, or of the Union; unknown codes are returned. */
export function nameCountry(code: string, locale: Locale): string {
  // Locale data spell the name of the Union inconsistently.
  if (code === unionCode) return useTranslate(locale)('country.EU');
  return say(locale, (language) => displayNames(language, 'region').of(code) ?? code);
}

/** Common currencies, whose names by editors differ from Unicode's. */
export const namedCurrencies = ['AZN', 'EUR', 'GEL', 'TRY', 'USD'] as const;

const isNamed = (code: string): code is (typeof namedCurrencies)[number] =>
  (namedCurrencies as readonly string[]).includes(code);

/**
 * A currency after a large amount: "Georgian laris".
 * @param code ISO 4217; returned if it has no name
 */
export function nameCurrency(code: string, locale: Locale): string {
  if (isNamed(code)) return useTranslate(locale)(`currency.${code}`);
  return say(locale, (language) => displayNames(language, 'currency').of(code) ?? code);
}

/** Usage that differs from locale data, such as "Azerbaycan dili" for the language of a translation. */
const ownNames: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>> = {
  tr: { az: 'Azerbaycanca' },
};

/**
 * Azerbaijani locale data have bare adjectives (türk, gürcü), which name a people: add an ending, before a
 * script in brackets, unless there is one (Braziliya portuqalcası).
 */
const standAlone: Readonly<Partial<Record<Locale, (name: string) => string>>> = {
  az: (name) => {
    const [, adjective = name, rest = ''] = /^(.*?)( \(.*\))?$/u.exec(name) ?? [];
    const isNoun = /(?:c[aə]s[ıi]|dili)$/u.test(adjective);
    return `${adjective}${isNoun ? '' : writeEnding('cE', adjective, 'az')}${rest}`;
  },
};

/** Name of a language in another one. */
export function nameLanguage(language: string, locale: Locale): string {
  return say(locale, (reader) => nameIn(language, reader));
}

function nameIn(language: string, locale: Locale): string {
  const own = ownNames[locale]?.[language];
  if (own) return own;
  const name = displayNames(locale, 'language').of(language);
  if (name !== undefined && name !== language) return standAlone[locale]?.(name) ?? name;
  // An English name is more useful than a code.
  return locale === 'en' ? language : nameIn(language, 'en');
}
