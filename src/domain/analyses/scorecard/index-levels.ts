/** Bounds of the level scale: 0 and 1 for low and high. */
export interface LevelScale {
  readonly least: number;
  readonly greatest: number;
  /** Level that counts as 0 in the index; the lowest by default. */
  readonly nought?: number;
}

/** Levels of one item, one per indicator; undefined if unknown. */
export type Levels = readonly (number | undefined)[];

export interface LevelIndex {
  /** 0 to 100; undefined unless every level with a weight is known. */
  readonly index: number | undefined;
  /**
   * Bounds of the index, with all unknown levels at the lowest and at the highest; undefined if none is known.
   */
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  readonly known: number;
}

/** Level as a share of the scale, 1 for the highest. */
export function placeOnScale(
  level: number,
  { least: min, greatest, nought = min }: LevelScale,
): number {
  return (level - nought) / (greatest - nought);
}

/** Weighted mean of shares, as an index; undefined if all weights are zero. */
export function weighShares(
  shares: readonly number[],
  weights: readonly number[],
): number | undefined {
  const whole = shares.reduce((sum, _, n) => sum + (weights[n] ?? 0), 0);
  if (whole <= 0) return undefined;
  return (100 * shares.reduce((sum, share, n) => sum + share * (weights[n] ?? 0), 0)) / whole;
}

/**
 * Index of levels: their weighted mean on a scale up to 100 (all highest), starting at 0 (all lowest) or at the
 * share that the lowest level counts. The strategy (line 299) says that ten indicators were scored and indexed
 * for each sector, and gives no formula; see `sumsOfIndex`. With a level missing there is no index, only its
 * bounds.
 * @param weights one per indicator, none negative
 */
export function indexLevels(
  levels: Levels,
  weights: readonly number[],
  scale: LevelScale,
): LevelIndex {
  const known = levels.filter((level) => level !== undefined).length;
  const bound = (unknown: number) =>
    known === 0
      ? undefined
      : weighShares(
          levels.map((level) => placeOnScale(level ?? unknown, scale)),
          weights,
        );
  const isComplete = levels.every((level, n) => level !== undefined || (weights[n] ?? 0) <= 0);
  const lowest = bound(scale.least);
  return {
    index: isComplete ? lowest : undefined,
    lowest,
    highest: bound(scale.greatest),
    known,
  };
}
