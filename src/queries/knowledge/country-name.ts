import { nameCountry, unionCode } from '../../i18n/display-names.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** Label for the name of a country: the Union is a place, but not a country. */
export function countryLabel(code: string | undefined, locale: Locale): string {
  return useTranslate(locale)(code === unionCode ? 'place' : 'country');
}

/** Name of any country, in a language: good practices come from all over the world. */
export function countryName(portal: Portal, code: string, locale: Locale): string {
  if (code === unionCode) return nameCountry(code, locale);
  return portal.countryById.get(code)?.name[locale] ?? nameCountry(code, locale);
}
