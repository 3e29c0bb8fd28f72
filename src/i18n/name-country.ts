import { say } from './carried-text.ts';
import { displayNames } from './display-names.ts';
import type { Locale } from './locales.ts';
import { useTranslate } from './translate.ts';

/** Pseudo country code of the European Union. */
export const unionCode = 'EU';

/** Name of a country by ISO 3166-1 code, or of the Union; unknown codes are returned. */
export function nameCountry(code: string, locale: Locale): string {
  // Locale data spell the name of the Union inconsistently.
  if (code === unionCode) return useTranslate(locale)('country.EU');
  return say(locale, (language) => displayNames(language, 'region').of(code) ?? code);
}
