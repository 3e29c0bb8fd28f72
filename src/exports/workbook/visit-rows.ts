import type { Cell, DressedCell, Row, RowSetup } from './model.ts';

/** The cells of a row, and what is told of it. */
export function openRow(row: Row): { readonly cells: readonly Cell[]; readonly setup: RowSetup } {
  return isCells(row) ? { cells: row, setup: {} } : { cells: row.cells, setup: row };
}

function isCells(row: Row): row is readonly Cell[] {
  return Array.isArray(row);
}

/** A cell with its looks, also where only a value is given. */
export function dress(cell: Cell): DressedCell {
  return typeof cell === 'object' ? cell : { value: cell };
}
