import type { Delimiter } from '../model.ts';
import { Refusal } from '../refusal.ts';
import { parseRecords } from './parse-records.ts';

/** A delimiter with the one that comes close to it, if there is any. */
export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  readonly rival?: Delimiter;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Signs of the beginning of a file that are tried. */
const sample = 100_000;

/** A whole field in quotation marks: what stands in it parts nothing. */
const quoted = /(?<=^|[,;\t|])"(?:[^"]|"")*"(?=[,;\t|\r\n]|$)/gm;

/** Below this share of the best weight, another delimiter is out of the question. */
const close = 0.6;

/**
 * How well a delimiter cuts the text: many columns, and the same number in most rows. A decimal
 * comma cuts some rows in two, a comma in a sentence each row elsewhere.
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
    // The sample may end within quotes.
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
