import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Locale } from '../../i18n/locales.ts';
import { currencyOptions } from '../values/currency-options.ts';
import { type Money, type MoneyRules, readMoney } from '../values/read-money.ts';
import { readOption } from '../values/read-option.ts';
import type { Reading } from '../values/reading.ts';
import type { Cell } from '../workbook/model.ts';

/** An amount of money with a separate currency field. */
export interface AmountField {
  readonly currencyKey: string;
  readonly limits: Pick<MoneyRules, 'least' | 'most'>;
}

/** Amounts of a form by field key. */
export function findAmounts({ fields }: SurveyForm): ReadonlyMap<string, AmountField> {
  const currencies = new Set(
    fields.flatMap(({ key, value }) => (value.kind === 'currency' ? [key] : [])),
  );
  return new Map(
    fields.flatMap(({ key, value }) => {
      const currencyKey = `${key}.currency`;
      if (value.kind !== 'number' || !currencies.has(currencyKey)) return [];
      const { least = Number.NEGATIVE_INFINITY, most } = value;
      return [[key, { currencyKey, limits: { least, ...(most !== undefined && { most }) } }]];
    }),
  );
}

/** Parse an amount with its currency, in the same cell or a separate one; if in both, they must agree. */
export function readAmount(
  cell: Cell,
  beside: Cell | undefined,
  { limits }: AmountField,
  locale: Locale,
): Reading<Money> {
  const told = beside && readOption(beside, currencyOptions(), locale);
  const currency = told?.kind === 'value' ? { currency: told.value } : {};
  const reading = readMoney(cell, { locale, ...limits, ...currency });
  // An unreadable currency is reported at its cell.
  const isTold = told?.kind === 'refused';
  return isTold && reading.remarks.some(({ code }) => code === 'value.money.noCurrency')
    ? { kind: 'refused', readings: [], remarks: [] }
    : reading;
}
