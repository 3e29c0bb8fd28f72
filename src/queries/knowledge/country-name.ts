import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { messages } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** Name of a country anywhere, in a language: good practices come from all over the world. */
export function countryName(portal: Portal, code: string, locale: Locale): string {
  return (
    portal.countryById.get(code)?.name[locale] ??
    messages[locale][`country.code.${code}`] ??
    new Intl.DisplayNames(localeInfo[locale].tag, { type: 'region' }).of(code) ??
    code
  );
}
