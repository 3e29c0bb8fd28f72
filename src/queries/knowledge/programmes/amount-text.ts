import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { nameCurrency } from '../../../i18n/name-currency.ts';

/** An amount with its currency in words: "400,000 US dollars". */
export function amountText(value: number, currency: string, locale: Locale): string {
  return `${useFormat(locale).number(value)} ${nameCurrency(currency, locale)}`;
}
