import type { ChartCell, ChartRow } from '../model/chart-data.ts';
import type { LabelText, LabelValue } from './layout-label.ts';
import type { Land } from './place-land.ts';

/** Rows of a table and the regions of a map. */
export interface MatchedRows {
  /** The first row of each region that is drawn. */
  readonly byRegion: ReadonlyMap<string, ChartRow>;
  /** Rows without a place on the map: they are listed below it. */
  readonly others: readonly ChartRow[];
}

/** Finds the row of each region. */
export function matchRows(rows: readonly ChartRow[], land: Land | undefined): MatchedRows {
  const byRegion = new Map<string, ChartRow>();
  const others: ChartRow[] = [];
  for (const row of rows) {
    const { region } = row;
    if (region && land?.shapes.has(region) && !byRegion.has(region)) byRegion.set(region, row);
    else others.push(row);
  }
  return { byRegion, others };
}

/** A cell as it is printed beside a name. */
export function printCell(cell: ChartCell | undefined, column: number): LabelValue[] {
  if (!cell) return [];
  const absent = cell.value === undefined;
  return [{ text: cell.text, column, ...(absent ? { absent } : {}) }];
}

/** A row's name with the cells of some columns. */
export function labelOf(row: ChartRow, columns: readonly number[]): LabelText {
  return {
    name: row.label,
    row: row.id,
    values: columns.flatMap((column) => printCell(row.cells[column], column)),
    ...(row.accent ? { accent: true } : {}),
  };
}
