/** The ends of the scale on which levels are given: 0 and 1 for low and high. */
export interface LevelScale {
  readonly least: number;
  readonly greatest: number;
  /** What counts as 0 in the index; the lowest level, if nothing is said. */
  readonly nought?: number;
}

/** Levels of one thing, one an indicator; undefined where none is known. */
export type Levels = readonly (number | undefined)[];

/** An index, and what it rests on. */
export interface LevelIndex {
  /** From 0 to 100, of the levels that are known; undefined where none is, or none weighs. */
  readonly index: number | undefined;
  /** What it would be if all unknown levels were the lowest, and the highest. */
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  /** How many levels are known. */
  readonly known: number;
}

/** A level as a share of the scale, 1 for the highest. */
export function placeOnScale(
  level: number,
  { least, greatest, nought = least }: LevelScale,
): number {
  return (level - nought) / (greatest - nought);
}

/** The weighted mean of shares, as an index; undefined where nothing weighs. */
export function weighShares(
  shares: readonly number[],
  weights: readonly number[],
): number | undefined {
  const whole = shares.reduce((sum, _, n) => sum + (weights[n] ?? 0), 0);
  if (whole <= 0) return undefined;
  return (100 * shares.reduce((sum, share, n) => sum + share * (weights[n] ?? 0), 0)) / whole;
}

/**
 * The index of levels: their weighted mean on a scale up to 100 (all at the highest), from 0 where all
 * are at the lowest, or from the share that the lowest counts. The strategy (line 299) says that ten
 * indicators were scored and indexed for each sector, and gives no formula; see `sumsOfIndex`. A level that is not known is no low one: the index is
 * that of the others, and its bounds say how far the unknown ones could move it.
 * @param weights one an indicator, none negative
 */
export function indexLevels(
  levels: Levels,
  weights: readonly number[],
  scale: LevelScale,
): LevelIndex {
  const known = levels.flatMap((level, n) => (level === undefined ? [] : [{ level, n }]));
  const bound = (unknown: number) =>
    weighShares(
      levels.map((level) => placeOnScale(level ?? unknown, scale)),
      weights,
    );
  return {
    index: weighShares(
      known.map(({ level }) => placeOnScale(level, scale)),
      known.map(({ n }) => weights[n] ?? 0),
    ),
    lowest: bound(scale.least),
    highest: bound(scale.greatest),
    known: known.length,
  };
}
