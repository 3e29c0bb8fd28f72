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

/** Number of rows per region, including rows drawn at a point of their own. */
export function countRegions(rows: readonly ChartRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { region = '' } of rows) counts.set(region, (counts.get(region) ?? 0) + 1);
  return counts;
}
