export interface ValuedCell {
  readonly row: string;
  readonly column: string;
  readonly mean: number | undefined;
}

/** Tolerance for equal means: sums of decimal scores are inexact. */
const same = 1e-9;

/**
 * Cells with the lowest values, lowest first, including ties with the last one. Cells without a value are
 * skipped.
 * @param max max number of cells, ties aside
 */
export function findWeakest<Cell extends ValuedCell>(cells: readonly Cell[], max: number): Cell[] {
  const sorted = cells
    .filter(({ mean }) => mean !== undefined)
    .sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
  const last = sorted[max - 1]?.mean;
  if (last === undefined) return sorted;
  return sorted.filter(({ mean = 0 }) => mean <= last + same);
}
