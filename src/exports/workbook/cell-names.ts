import type { CellRange } from './model.ts';

/** Letters of a column, counted from 0: A, …, Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Name of a cell, from zero-based numbers: C7. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Name of a rectangle or single cell: B2:C9. */
export function rangeName({ row, column, toRow = row, toColumn = column }: CellRange): string {
  const [first, last] = [cellName(row, column), cellName(toRow, toColumn)];
  return first === last ? first : `${first}:${last}`;
}

/** Name of a sheet's cells for formulas of other sheets: 'Codes'!$A$1:$A$9. */
export function absoluteName(
  sheet: string,
  { row, column, toRow = row, toColumn = column }: CellRange,
): string {
  const corner = (at: number, of: number) => `$${columnName(of)}$${at + 1}`;
  return `${quoteSheet(sheet)}!${corner(row, column)}:${corner(toRow, toColumn)}`;
}

/** Sheet name quoted for a formula. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
