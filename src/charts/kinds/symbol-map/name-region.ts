import type {
  ChartColumn,
  ChartData,
  ChartRow,
  PlaceContext,
} from '../../tools/model/chart-data.ts';

export function nameRegion(id: string, { geography }: PlaceContext): string {
  return geography?.name(id) ?? id;
}

/** Column for the number of rows on a map of counts. */
export function countColumn(data: ChartData): ChartColumn {
  return { id: 'count', label: data.head, type: 'number' };
}

export function countText(count: number, data: ChartData, { format }: PlaceContext): string {
  return format(count, countColumn(data));
}

/** Including rows with a point. */
export function countRegions(rows: readonly ChartRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { region = '' } of rows) counts.set(region, (counts.get(region) ?? 0) + 1);
  return counts;
}
