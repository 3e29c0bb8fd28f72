import { say } from '../../i18n/carried-text.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** The code of the Union, which stands among those of countries. */
const union = 'EU';

/** Label of the name of a country: the Union is a place, but no country. */
export function countryLabel(code: string | undefined, locale: Locale): string {
  return useTranslate(locale)(code === union ? 'place' : 'country');
}

/** Name of a country anywhere, in a language: good practices come from all over the world. */
export function countryName(portal: Portal, code: string, locale: Locale): string {
  // The Union has a code among countries, but a name that not all lists of countries write alike.
  if (code === union) return useTranslate(locale)('country.EU');
  return (
    portal.countryById.get(code)?.name[locale] ??
    say(
      locale,
      (language) =>
        new Intl.DisplayNames(localeInfo[language].tag, { type: 'region' }).of(code) ?? code,
    )
  );
}
