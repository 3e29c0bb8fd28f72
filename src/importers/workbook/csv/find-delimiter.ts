import type { Delimiter } from '../model.ts';
import { Refusal } from '../refusal.ts';
import { parseRecords } from './parse-records.ts';

/** A delimiter and its close competitor, if any. */
export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  readonly rival?: Delimiter;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Number of characters sampled from the start of a file. */
const sample = 100_000;

/** A quoted field, whose content separates nothing. */
const quoted = /(?<=^|[,;\t|])"(?:[^"]|"")*"(?=[,;\t|\r\n]|$)/gm;

/** Minimum share of the best weight to count as a competitor. */
const close = 0.6;

/**
 * Quality of a delimiter: many columns, the same number in most rows. A decimal comma splits only some rows, a
 * comma in a sentence each row differently.
 */
function weigh(text: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  let rows = 0;
  try {
    parseRecords(text, delimiter, (record) => {
      if (record.every((field) => field.trim() === '')) return;
      rows++;
      widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const weights = [...widths].map(([width, count]) => (width - 1) * (count / rows) ** 2);
  return Math.max(0, ...weights);
}

/** Detects the delimiter: comma, semicolon, tab or vertical bar. */
export function findDelimiter(text: string): FoundDelimiter {
  const start = text.slice(0, sample).replace(quoted, 'x');
  const weighed = delimiters
    .map((delimiter) => ({ delimiter, weight: weigh(start, delimiter) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = weighed;
  if (!best || best.weight === 0) return { delimiter: ',' };
  const isClose = second !== undefined && second.weight > close * best.weight;
  return { delimiter: best.delimiter, ...(isClose && { rival: second.delimiter }) };
}
