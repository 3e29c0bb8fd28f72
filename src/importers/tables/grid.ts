import type { Cell, MergedArea, Sheet } from '../workbook/model.ts';

/** A sheet as rows and columns, in which a merged text is in all the cells that it covers. */
export interface Grid {
  readonly file: string;
  readonly sheet: Sheet;
  /** Rows and columns with anything in them, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The cell at a place; undefined for an empty one and for one that a merged cell covers. */
  at(row: number, column: number): Cell | undefined;
  /** The cell whose text a place shows: its own, or that of the merged cell which covers it. */
  shown(row: number, column: number): Cell | undefined;
}

const key = (row: number, column: number) => row * 20_000 + column;

/** Cells that merged areas may cover together; more would only fill the memory. */
const mostCovered = 500_000;

/** Places that merged areas cover, each with the place of the cell that they show. */
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

/** Opens a sheet as a grid. Hidden rows are part of it, as they are of the table. */
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
