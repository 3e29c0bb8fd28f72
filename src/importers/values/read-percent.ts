import {
  decideNumber,
  dropDust,
  judgeNumber,
  type NumberRules,
  openNumber,
} from './read-number.ts';
import { accept, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';

export interface PercentRules extends Omit<NumberRules, 'whole'> {
  /** Sum of all shares, where it shows whether they are percentages or fractions. */
  readonly sum?: 100 | 1;
}

/**
 * A number without a percent sign: below 1 it may be a percentage or a fraction, unless only one is allowed.
 */
function readBare(
  value: number,
  found: string,
  sum: 100 | 1 | undefined,
  limits: NumberRules,
): Reading<number> {
  const hundredfold = dropDust(value * 100);
  if (sum === 1) {
    return (
      judgeNumber(hundredfold, found, limits) ??
      accept(hundredfold, warn('value.percent.ofOne', { found, read: hundredfold }))
    );
  }
  const isPart = value !== 0 && Math.abs(value) < 1;
  if (sum === 100 || !isPart || judgeNumber(hundredfold, found, limits)) return accept(value);
  const readings = [value, hundredfold];
  return refuse('value.percent.ambiguous', { found, first: value, second: hundredfold }, readings);
}

/** Parse a percentage, as a number out of 100: `40 %`, `%40`, `40`, or 0.4 shown as 40 %. */
export function readPercent(typed: Typed, { sum, ...rules }: PercentRules = {}): Reading<number> {
  const opened = openNumber(typed, rules.locale);
  if (opened.kind === 'done') return opened.reading;
  const { found } = opened;
  const limits = { least: 0, most: 100, ...rules };
  if (opened.kind === 'cell') {
    const { value, percent } = opened;
    const read = percent ? dropDust(value * 100) : value;
    const fault = judgeNumber(read, found, limits);
    return fault ?? (percent ? accept(read) : readBare(read, found, sum, limits));
  }
  const { text } = opened;
  if (text.currencies.length > 0) return refuse('value.number.money', { found });
  const reading = decideNumber(found, text, limits);
  if (text.percent || reading.kind !== 'value') return reading;
  const bare = readBare(reading.value, found, sum, limits);
  return { ...bare, remarks: [...reading.remarks, ...bare.remarks] };
}
