import { type ColumnKind, hasPastedHead } from './pasted-head.ts';
import {
  isPercent,
  readTypedNumber,
  type Separators,
  separatorsOf,
  writeNumber,
} from './typed-number.ts';

/** Format a number for a field: without thousands separators, like years and typed numbers. */
export const writeField = (value: number, separators: Separators): string =>
  writeNumber(value, { ...separators, group: '' }, 6);

/**
 * Cells pasted from a spreadsheet, adapted to the table: header rows dropped, numbers converted to the notation of
 * the page's language.
 * @param columns columns from the first pasted one on
 */
export function fitPasted(
  rows: readonly string[][],
  columns: readonly ColumnKind[],
  separators: Separators,
): readonly string[][] {
  const told = hasPastedHead(rows, columns, separators) ? rows.slice(1) : rows;
  const numbers = told.flatMap((row) => row.filter((_, at) => columns[at]?.kind === 'number'));
  const copied = separatorsOf(numbers, separators);
  if (copied === separators) return told;
  return told.map((row) =>
    row.map((text, at) => {
      if (columns[at]?.kind !== 'number') return text;
      const value = readTypedNumber(text, copied);
      const isSame = value === undefined || value === readTypedNumber(text, separators);
      if (isSame) return text;
      const written = writeField(value, separators);
      return isPercent(text) ? `${written}%` : written;
    }),
  );
}
