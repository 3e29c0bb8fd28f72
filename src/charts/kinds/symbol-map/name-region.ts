import type {
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';

/** Name of a region in the reader's language. */
export function nameRegion(id: string, { geography }: PlaceContext): string {
  return geography?.name(id) ?? id;
}

/** Rows as a column by themselves: what is counted where a map counts. */
export function countColumn(data: ChartData): ChartColumn {
  return { id: 'count', label: data.head, type: 'number' };
}

/** A number of rows as it is printed. */
export function countText(count: number, data: ChartData, { format }: PlaceContext): string {
  return format(count, countColumn(data));
}

/** Number of all rows of a region, wherever in it they are drawn. */
export const countRegion = (region: string, rows: readonly ChartRow[]): number =>
  rows.filter((row) => row.region === region).length;
