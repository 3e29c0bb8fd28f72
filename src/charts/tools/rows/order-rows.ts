import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import type { ChartRow } from '../model/chart-data.ts';

/** Rows by group, groups in the order of their first row; those without one are a group too. */
export const groupRows = (rows: readonly ChartRow[]): Map<string | undefined, ChartRow[]> =>
  Map.groupBy(rows, ({ group }) => group);

/**
 * Rows in the order in which they are drawn: those of one group together, groups in the order of
 * their first row, rows without a group before all others because no heading could end a group.
 * @param order `descending` sorts within each group; the greatest first (`greatestFirst`)
 * @param rankOf what is compared
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
