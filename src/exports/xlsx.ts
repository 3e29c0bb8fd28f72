import type { Cell } from './csv.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

/** Digits of the widest column; longer texts overflow into the next one or are cut. */
const widest = 60;

/**
 * Write a table as one sheet with a frozen header. Text stays text, so no cell becomes a formula or a date.
 * @param head labels of the columns
 * @param about title and source of the table, on a sheet of their own after it, so that programs read the table first
 * @returns the bytes of an .xlsx file; the same input gives the same bytes
 */
export function toXlsx(
  sheet: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  about: readonly string[] = [],
): Uint8Array {
  const columns = head.map((label, index) => ({
    width: rows.reduce(
      (width, row) => Math.min(widest, Math.max(width, String(row[index] ?? '').length + 2)),
      Math.min(widest, label.length + 2),
    ),
  }));
  return writeWorkbook({
    sheets: [
      {
        name: sheet,
        columns,
        frozen: { rows: 1 },
        rows: [head.map((value) => ({ value, style: 'heading' as const })), ...rows],
      },
      ...(about.length > 0
        ? [{ name: 'README', columns: [{ width: widest }], rows: about.map((line) => [line]) }]
        : []),
    ],
  });
}
