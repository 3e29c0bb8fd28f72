import type { ChartRow } from '../../tools/model/chart-data.ts';

/** As many units can be told apart and, with patience, counted. */
export const mostUnits = 400;

/** How many units stand for each row. */
export interface Units {
  /** What one unit stands for: 1, 10, 100 … */
  readonly per: number;
  /** In the order of the rows. */
  readonly counts: readonly number[];
}

/**
 * Divides counts into units, so that they are at most 400 in all. A unit of 10 or more rounds, but
 * something is never drawn as nothing.
 * @param column of the counts
 */
export function countUnits(rows: readonly ChartRow[], column: number): Units {
  const values = rows.map(({ cells }) => Math.max(0, cells[column]?.value ?? 0));
  for (let per = 1; ; per *= 10) {
    const counts = values.map((value) => (value > 0 ? Math.max(1, Math.round(value / per)) : 0));
    const sum = counts.reduce((total, count) => total + count, 0);
    if (sum <= Math.max(mostUnits, rows.length)) return { per, counts };
  }
}
