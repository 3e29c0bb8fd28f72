import { say } from './carried-text.ts';
import { type Locale, localeInfo } from './locales.ts';
import { useTranslate } from './translate.ts';

/** The code of the Union, which stands among those of countries. */
export const unionCode = 'EU';

/** Name of a country by its ISO 3166-1 code, or of the Union; the code itself if it names nothing. */
export function nameCountry(code: string, locale: Locale): string {
  // Not all lists of countries write the name of the Union alike.
  if (code === unionCode) return useTranslate(locale)('country.EU');
  return say(
    locale,
    (language) =>
      new Intl.DisplayNames(localeInfo[language].tag, { type: 'region' }).of(code) ?? code,
  );
}
