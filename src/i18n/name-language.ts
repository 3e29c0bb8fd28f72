import { type Locale, localeInfo } from './locales.ts';

/** What a language that a portal adds is called in another one, by the Unicode locale data. */
export function nameLanguage(language: string, locale: Locale): string {
  const names = new Intl.DisplayNames([localeInfo[locale].tag], { type: 'language' });
  return names.of(language) ?? language;
}
