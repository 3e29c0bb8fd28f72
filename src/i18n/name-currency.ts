import { say } from './carried-text.ts';
import { displayNames } from './display-names.ts';
import type { Locale } from './locales.ts';
import { useTranslate } from './translate.ts';

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
