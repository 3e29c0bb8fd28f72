import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { ChartRow } from '../model/chart-data.ts';

/** Rows by group, in the order of first rows; those without a group form one too. */
export const groupRows = (rows: readonly ChartRow[]): Map<string | undefined, ChartRow[]> =>
  Map.groupBy(rows, ({ group }) => group);

/**
 * Rows in drawing order: by group, in the order of first rows, with ungrouped rows before all others, as no
 * heading could end a group.
 * @param order `descending` sorts within each group, greatest first (`greatestFirst`)
 * @param rankOf the value compared
 */
export function orderRows(
  rows: readonly ChartRow[],
  order: 'given' | 'descending',
  rankOf: (row: ChartRow) => number | undefined,
): ChartRow[] {
  const groups = groupRows(rows);
  const alone = groups.get(undefined) ?? [];
  groups.delete(undefined);
  const sorted = [alone, ...groups.values()];
  if (order === 'descending') {
    for (const group of sorted) group.sort(greatestFirst(rankOf));
  }
  return sorted.flat();
}
