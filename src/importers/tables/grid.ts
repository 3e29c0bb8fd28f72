import type { Cell, MergedArea, Sheet } from '../workbook/model.ts';

/** A sheet by row and column; a merged text fills every cell it covers. */
export interface Grid {
  readonly file: string;
  readonly sheet: Sheet;
  /** Non-empty rows and columns, ascending. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The stored cell; undefined if empty or covered by a merge. */
  at(row: number, column: number): Cell | undefined;
  /** The displayed cell: the stored one, or the merged one that covers it. */
  shown(row: number, column: number): Cell | undefined;
}

const key = (row: number, column: number) => row * 20_000 + column;

/** Limit on merged cells, to protect memory. */
const mostCovered = 500_000;

/** Covered positions, with the position of the displayed cell. */
function coverCells(merges: readonly MergedArea[]): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  for (const { top, left, bottom, right } of merges) {
    if (covered.size + (bottom - top + 1) * (right - left + 1) > mostCovered) continue;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        covered.set(key(row, column), key(top, left));
  }
  return covered;
}

/** Open a sheet as a grid, including hidden rows. */
export function openGrid(file: string, sheet: Sheet): Grid {
  const cells = new Map<number, Cell>();
  const columns = new Set<number>();
  for (const { cells: own } of sheet.rows) {
    for (const cell of own) {
      cells.set(key(cell.row, cell.column), cell);
      columns.add(cell.column);
    }
  }
  const covered = coverCells(sheet.merges);
  const at = (row: number, column: number) => cells.get(key(row, column));
  return {
    file,
    sheet,
    rows: sheet.rows.map(({ row }) => row),
    columns: [...columns].sort((a, b) => a - b),
    at,
    shown: (row, column) => {
      const place = covered.get(key(row, column));
      return at(row, column) ?? (place === undefined ? undefined : cells.get(place));
    },
  };
}
