import type { Cell } from './csv.ts';

/** Downloadable table: columns with stable names and rows of cells. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Contents of the JSON, if more than the rows. */
  readonly objects?: readonly object[];
}

/** Rows as objects; absent values are null, so every row has every key. */
export function toObjects(table: ExportTable): Record<string, string | number | null>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? null])),
  );
}
