import { nameCurrency } from '../../../i18n/display-names.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Programme } from '../../../schemas/programme.ts';

/** An amount with its currency in words: "400,000 US dollars". */
export function amountText(value: number, currency: string, locale: Locale): string {
  return `${useFormat(locale).number(value)} ${nameCurrency(currency, locale)}`;
}

/** Period of a programme: as worded in its sources, otherwise its first and last date. */
export function periodText(
  { period, from, until }: Pick<Programme, 'period' | 'from' | 'until'>,
  locale: Locale,
): string | undefined {
  if (period) return period[locale];
  // Half a period would read as a whole one.
  return from && until ? useFormat(locale).period(from, until) : undefined;
}
