import { say } from './carried-text.ts';
import { displayNames } from './display-names.ts';
import type { Locale } from './locales.ts';
import { useTranslate } from './translate.ts';

/** The currencies of which many programmes are told: what Unicode calls them is not what editors write. */
export const namedCurrencies = ['AZN', 'EUR', 'GEL', 'TRY', 'USD'] as const;

const isNamed = (code: string): code is (typeof namedCurrencies)[number] =>
  (namedCurrencies as readonly string[]).includes(code);

/**
 * A currency in words, as it stands behind a large amount: "Georgian laris".
 * @param code in ISO 4217; one that has no name is its own
 */
export function nameCurrency(code: string, locale: Locale): string {
  if (isNamed(code)) return useTranslate(locale)(`currency.${code}`);
  return say(locale, (language) => displayNames(language, 'currency').of(code) ?? code);
}
