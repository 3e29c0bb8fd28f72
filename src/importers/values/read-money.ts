import { knownCurrencies } from './number-words.ts';
import { decideNumber, judgeNumber, type NumberRules, openNumber } from './read-number.ts';
import { accept, mapReading, type Reading, refuse } from './reading.ts';
import type { Typed } from './typed.ts';

/** An amount in a currency, by its code of ISO 4217. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What is known of an amount besides the rules of numbers. */
export interface MoneyRules extends Omit<NumberRules, 'whole'> {
  /** The currency of amounts that name none: what the form or the cell beside it says. */
  readonly currency?: string;
}

/** Reads an amount of money with the currency that stands beside it. */
export function readMoney(typed: Typed, rules: MoneyRules = {}): Reading<Money> {
  const opened = openNumber(typed, rules.locale);
  const own = opened.kind === 'text' ? opened.text.currencies : [];
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
  const limits = { least: 0, ...rules };
  const reading =
    opened.kind === 'text'
      ? decideNumber(found, opened.text, limits)
      : (judgeNumber(opened.value, found, limits) ?? accept(opened.value));
  return mapReading(reading, inCurrency);
}
