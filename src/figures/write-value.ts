import type { ReportValue } from '../domain/report/resolve-value.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { decimalsOf, formatValue } from './localize-table.ts';

/** A report's value in a language: `%25`, `7.500`, `28 December 2011`. */
export function writeValue({ value, date, unit }: ReportValue, locale: Locale): string {
  const format = useFormat(locale);
  if (unit === 'date') return format.date(date ?? '');
  return formatValue(value, { decimals: decimalsOf(value), unitId: unit, type: 'number' }, format);
}
