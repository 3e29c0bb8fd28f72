import { utils, write } from '@e965/xlsx';
import type { Cell } from './csv.ts';

/**
 * Writes one sheet. Text stays text, so nothing in a cell is a formula or turns into a date.
 * @param head labels of the columns
 * @returns the bytes of an .xlsx file; the same input gives the same bytes
 */
export function toXlsx(
  sheet: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Uint8Array {
  const data = [head, ...rows].map((row) =>
    row.map((cell) =>
      cell === undefined
        ? null
        : typeof cell === 'number'
          ? { t: 'n', v: cell }
          : { t: 's', v: cell },
    ),
  );
  const page = utils.aoa_to_sheet(data);
  page['!cols'] = head.map((label, index) => ({
    wch: Math.min(
      60,
      Math.max(label.length, ...rows.map((row) => String(row[index] ?? '').length)) + 2,
    ),
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, page, sheet.slice(0, 31));
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
  );
}
