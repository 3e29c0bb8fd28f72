import { say } from './carried-text.ts';
import { displayNames } from './display-names.ts';
import { writeEnding } from './harmony.ts';
import type { Locale } from './locales.ts';

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
