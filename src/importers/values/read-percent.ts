import {
  decideNumber,
  dropDust,
  judgeNumber,
  type NumberRules,
  openNumber,
} from './read-number.ts';
import { accept, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';

/** What is known of percentages besides the rules of numbers. */
export interface PercentRules extends Omit<NumberRules, 'whole'> {
  /** What a whole is where no sign says so, if something shows it: 100 or 1. */
  readonly whole?: 100 | 1;
}

/**
 * What a whole is in shares that are all of one: 1 where they make 1, 100 where they make 100.
 * Nothing is known of others.
 */
export function findWhole(shares: readonly number[]): 100 | 1 | undefined {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length < 2) return undefined;
  return ([1, 100] as const).find((whole) => Math.abs(sum - whole) <= whole * 0.001);
}

/** A number without a sign of per cent: below 1 it may be a part of 100 or a part of 1. */
function readBare(reading: Reading<number>, found: string, rules: PercentRules): Reading<number> {
  if (reading.kind !== 'value') return reading;
  const { value, remarks } = reading;
  const { whole } = rules;
  if (whole === 1) {
    const read = dropDust(value * 100);
    return (
      judgeNumber(read, found, { ...rules, whole: false }) ??
      accept(read, ...remarks, warn('value.percent.ofOne', { found, read }))
    );
  }
  if (whole === 100 || value <= 0 || value >= 1) return reading;
  const second = dropDust(value * 100);
  return refuse('value.percent.ambiguous', { found, first: value, second }, [value, second]);
}

/** Reads a percentage as a number of hundredths: `40 %`, `%40`, `40`, or 0.4 shown as 40 %. */
export function readPercent(typed: Typed, rules: PercentRules = {}): Reading<number> {
  const opened = openNumber(typed, rules.locale);
  if (opened.kind === 'done') return opened.reading;
  const { found } = opened;
  const limits = { least: 0, most: 100, ...rules, whole: false };
  if (opened.kind === 'cell') {
    const { value, percent } = opened;
    const hundredths = percent ? dropDust(value * 100) : value;
    const reading = judgeNumber(hundredths, found, limits) ?? accept(hundredths);
    return percent ? reading : readBare(reading, found, { ...rules, ...bounds(limits) });
  }
  const { text } = opened;
  if (text.currencies.length > 0) return refuse('value.number.money', { found });
  const reading = decideNumber(found, text, limits);
  return text.percent ? reading : readBare(reading, found, { ...rules, ...bounds(limits) });
}

const bounds = ({ least, most }: { least: number; most: number }) => ({ least, most });
