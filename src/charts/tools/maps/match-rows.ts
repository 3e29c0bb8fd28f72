import type { ChartCell, ChartData, ChartRow, PlaceContext } from '../model/chart-data.ts';
import type { LabelText, LabelValue } from './layout-label.ts';
import { type Land, projectLand } from './place-land.ts';
import { sheetMargin } from './place-sheet.ts';

export interface MatchedRows {
  /** First row of each drawn region. */
  readonly byRegion: ReadonlyMap<string, ChartRow>;
  /** Rows without a place on the map, to be listed below it. */
  readonly others: readonly ChartRow[];
}

export interface MatchedLand extends MatchedRows {
  /** Undefined if no region has a shape. */
  readonly land: Land | undefined;
}

function matchRows(rows: readonly ChartRow[], land: Land | undefined): MatchedRows {
  const byRegion = new Map<string, ChartRow>();
  const others: ChartRow[] = [];
  for (const row of rows) {
    const { region } = row;
    if (region && land?.shapes.has(region) && !byRegion.has(region)) byRegion.set(region, row);
    else others.push(row);
  }
  return { byRegion, others };
}

/**
 * Common first step of every map: its land, and the row of each region.
 * @param countries ids; all if empty
 * @param width of the land; by default as wide as the sheet allows
 */
export function matchLand(
  { rows }: ChartData,
  countries: readonly string[],
  context: PlaceContext,
  width = context.width - 2 * sheetMargin,
): MatchedLand {
  const wanted = rows.flatMap(({ region }) => region ?? []);
  const land = projectLand(context, countries, wanted, width);
  return { land, ...matchRows(rows, land) };
}

export function printCell(cell: ChartCell | undefined, column: number): LabelValue[] {
  if (!cell) return [];
  const absent = cell.value === undefined;
  return [{ text: cell.text, column, ...(absent ? { absent } : {}) }];
}

/** Name and values of a row. */
export function labelOf(row: ChartRow, columns: readonly number[]): LabelText {
  return {
    name: row.label,
    row: row.id,
    values: columns.flatMap((column) => printCell(row.cells[column], column)),
    ...(row.accent ? { accent: true } : {}),
  };
}
