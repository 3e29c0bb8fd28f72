import type { Cell } from './csv.ts';

/** A table to download: columns with stable names and rows of cells. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the JSON says, where that is more than the rows. */
  readonly objects?: readonly object[];
}

/** Rows as objects: absent values are null, so that every row has every key. */
export function toObjects(table: ExportTable): Record<string, string | number | null>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? null])),
  );
}
