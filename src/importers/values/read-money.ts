import type { Locale } from '../../i18n/locales.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { readNumberText } from './number-text.ts';
import { knownCurrencies } from './currency-words.ts';
import { decideNumber, judgeNumber, type NumberRules, openNumber } from './read-number.ts';
import { accept, mapReading, type Reading, refuse } from './reading.ts';
import type { Typed } from './typed.ts';

/** An amount, with the ISO 4217 code of its currency. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface MoneyRules extends Omit<NumberRules, 'whole'> {
  /** Currency of amounts without one, given by the form or the next cell. */
  readonly currency?: string;
}

/** Currencies in the number format of a cell. */
function shownCurrencies({ text }: Typed, locale: Locale | undefined): readonly string[] {
  const shown = readNumberText(cleanLine(text), locale);
  return shown.kind === 'number' ? shown.currencies : [];
}

/** Parse an amount with its currency. */
export function readMoney(typed: Typed, rules: MoneyRules = {}): Reading<Money> {
  const opened = openNumber(typed, rules.locale);
  const own =
    opened.kind === 'text' ? opened.text.currencies : shownCurrencies(typed, rules.locale);
  const currency = own[0] ?? rules.currency;
  const inCurrency = (amount: number): Money => ({ amount, currency: currency ?? '' });
  if (opened.kind === 'done') return mapReading(opened.reading, inCurrency);
  const { found } = opened;
  if (own.length > 1) return refuse('value.money.several', { found });
  const percent = opened.kind === 'cell' ? opened.percent : opened.text.percent;
  if (percent) return refuse('value.number.percent', { found });
  if (currency === undefined) {
    return refuse('value.money.noCurrency', { found }, [], knownCurrencies);
  }
  const other = rules.currency ?? currency;
  if (other !== currency) return refuse('value.money.other', { found, own: currency, other });
  const limits = { least: 0, ...rules };
  const reading =
    opened.kind === 'text'
      ? decideNumber(found, opened.text, limits)
      : (judgeNumber(opened.value, found, limits) ?? accept(opened.value));
  return mapReading(reading, inCurrency);
}
