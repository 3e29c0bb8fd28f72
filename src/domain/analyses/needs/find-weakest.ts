/** A cell of the matrix with its value. */
export interface ValuedCell {
  readonly row: string;
  readonly column: string;
  readonly mean: number | undefined;
}

/** Means that differ less than this are the same: sums of decimal marks are not exact. */
const same = 1e-9;

/**
 * The cells with the lowest values, lowest first; cells tied with the last one are in. Cells without
 * a value are in no place.
 * @param most how many at most, ties apart
 */
export function findWeakest<Cell extends ValuedCell>(cells: readonly Cell[], most: number): Cell[] {
  const sorted = cells
    .filter(({ mean }) => mean !== undefined)
    .sort((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
  const last = sorted[most - 1]?.mean;
  if (last === undefined) return sorted;
  return sorted.filter(({ mean = 0 }) => mean <= last + same);
}
