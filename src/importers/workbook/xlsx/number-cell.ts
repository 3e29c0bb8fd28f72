import { SSF } from '@e965/xlsx';
import type { Cell } from '../model.ts';
import type { NumberFormat } from './read-formats.ts';

/** Meaning and display of a number in a cell. */
export type ReadNumber = Readonly<
  | { kind: 'number'; value: number; text: string; percent?: true }
  | Pick<Extract<Cell, { kind: 'date' }>, 'kind' | 'value' | 'text' | 'serial'>
>;

/** Cached displayed texts, so that a column of equal dates or shares is formatted once. */
const remembered = 50_000;

/** A number without floating-point noise. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.length < 17 ? text : String(Number(value.toPrecision(15)));
}

/** Format a number by its code, in English, as the file names no language. */
function show(value: number, code: string, from1904: boolean): string | undefined {
  try {
    const text: string = SSF.format(code, value, { date1904: from1904 });
    return text.trim() || undefined;
  } catch {
    // A code that only another program supports.
    return undefined;
  }
}

const two = (value: number) => String(value).padStart(2, '0');

/** Day, moment or time of day of a serial number; undefined if invalid. */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  const parts = SSF.parse_date_code(serial, { date1904: from1904 });
  if (!parts) return undefined;
  const { y, m, d, H, M, S } = parts;
  const time = `T${two(H)}:${two(M)}:${two(Math.floor(S))}`;
  if (serial < 1 && !from1904) return serial === 0 ? undefined : time;
  // Excel counts the nonexistent 29 February 1900, and a day 0.
  if (m < 1 || d < 1 || (y === 1900 && m === 2 && d === 29)) return undefined;
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
  return time === 'T00:00:00' ? day : day + time;
}

/** Create a reader of numbers by format. `from1904`: days are counted as on old Macintosh computers. */
export function createNumberReader(
  from1904: boolean,
): (value: number, format: NumberFormat) => ReadNumber {
  const memories = new Map<NumberFormat, Map<number, ReadNumber>>();

  const read = (value: number, { kind, code }: NumberFormat): ReadNumber => {
    const text = show(value, code, from1904);
    if (kind === 'date') {
      const date = dateOfSerial(value, from1904);
      if (date !== undefined) return { kind, value: date, text: text ?? date, serial: value };
      return { kind: 'number', value, text: plainNumber(value) };
    }
    if (kind === 'percent') {
      const share = text ?? `${plainNumber(value * 100)} %`;
      return { kind: 'number', value, text: share, percent: true };
    }
    return { kind: 'number', value, text: text ?? plainNumber(value) };
  };

  return (value, format) => {
    if (format.code === 'General') return { kind: 'number', value, text: plainNumber(value) };
    const memory = memories.get(format) ?? new Map<number, ReadNumber>();
    memories.set(format, memory);
    let known = memory.get(value);
    if (!known) {
      known = read(value, format);
      if (memory.size < remembered) memory.set(value, known);
    }
    return known;
  };
}
