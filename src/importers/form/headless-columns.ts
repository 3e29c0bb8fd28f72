import type { CellRemark } from '../remark.ts';
import type { Cell, SheetRow } from '../workbook/model.ts';
import { type FilledPlace, remarkAt } from './filled-form.ts';
import { countRows } from './row-numbers.ts';

/**
 * Remarks on filled columns without header text. Row numbers and lone symbols are ignored.
 * @param rows rows below the header
 * @param isHeaded true for columns with a header
 */
export function tellHeadless(
  place: Pick<FilledPlace, 'file' | 'sheet'>,
  rows: readonly SheetRow[],
  isHeaded: (column: number) => boolean,
): CellRemark[] {
  const columns = new Map<number, Cell[]>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (!isHeaded(cell.column) && /[\p{L}\p{N}]/u.test(cell.text))
        columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  return [...columns.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first || countRows(cells.map(({ text }) => text))) return [];
    const values = { found: first.text.trim().slice(0, 60) };
    return [remarkAt(place, first, { code: 'form.header.missing', severity: 'warning', values })];
  });
}
