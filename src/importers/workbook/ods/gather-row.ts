import { cellAddress, maxColumn } from '../address.ts';
import type { SheetGatherer } from '../gather-sheet.ts';
import { damaged } from '../refusal.ts';
import type { PlacelessCell } from './typed-value.ts';

/**
 * Collect the rows of a table, where equal neighbours are written once with a repeat count. Only filled cells
 * are repeated, each counting towards the limits of the file.
 */
export function gatherRows(gatherer: SheetGatherer, part: string) {
  let row = 0;
  let column = 0;
  let times = 1;
  let hidden = false;
  let cells: { column: number; times: number; cell: PlacelessCell }[] = [];

  return {
    openRow(repeated: number, hides: boolean) {
      times = repeated;
      hidden = hides;
      column = 0;
      cells = [];
    },
    /** Position of the next cell. */
    next: () => ({ row: row + 1, column: column + 1 }),
    cell(cell: PlacelessCell | undefined, repeated: number) {
      if (cell) {
        if (column + repeated > maxColumn) throw damaged(part);
        cells.push({ column: column + 1, times: repeated, cell });
      }
      column += repeated;
    },
    closeRow() {
      if (cells.length === 0) {
        row += times;
        return;
      }
      for (let end = row + times; row < end;) {
        gatherer.row(++row, hidden);
        for (const { column: first, times: repeated, cell } of cells) {
          for (let at = first; at < first + repeated; at++) {
            gatherer.cell({ ...cell, address: cellAddress(row, at), row, column: at });
          }
        }
      }
    },
  };
}
