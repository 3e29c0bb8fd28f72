import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';

/** An amount with its currency in words: "400,000 US dollars". */
export function amountText(value: number, currency: string, locale: Locale): string {
  return `${useFormat(locale).number(value)} ${useTranslate(locale)(`currency.${currency}`)}`;
}
