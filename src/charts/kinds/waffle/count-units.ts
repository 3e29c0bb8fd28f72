import type { ChartRow } from '../../tools/model/chart-data.ts';

/** Max units that are distinguishable and, with patience, countable. */
export const maxUnits = 400;

export interface Units {
  /** Quantity per unit: 1, 10, 100 … */
  readonly per: number;
  /** In row order. */
  readonly counts: readonly number[];
}

/**
 * Divide counts into at most 400 units in all. Units of 10 or more round, but a positive count has at least one.
 * @param column of the counts
 */
export function countUnits(rows: readonly ChartRow[], column: number): Units {
  const values = rows.map(({ cells }) => Math.max(0, cells[column]?.value ?? 0));
  for (let per = 1; ; per *= 10) {
    const counts = values.map((value) => (value > 0 ? Math.max(1, Math.round(value / per)) : 0));
    const sum = counts.reduce((total, count) => total + count, 0);
    if (sum <= Math.max(maxUnits, rows.length)) return { per, counts };
  }
}
