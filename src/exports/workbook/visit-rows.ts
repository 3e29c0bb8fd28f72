import type { Cell, DressedCell, Row, RowSetup } from './model.ts';

/** Cells and setup of a row. */
export function openRow(row: Row): { readonly cells: readonly Cell[]; readonly setup: RowSetup } {
  return isCells(row) ? { cells: row, setup: {} } : { cells: row.cells, setup: row };
}

function isCells(row: Row): row is readonly Cell[] {
  return Array.isArray(row);
}

/** Cell as an object, even if given as a plain value. */
export function dress(cell: Cell): DressedCell {
  return typeof cell === 'object' ? cell : { value: cell };
}
