import type { Levels, LevelScale } from './index-levels.ts';

export interface IndexSum {
  /** Sum of the known levels. */
  readonly sum: number;
  /** Sum that gives the printed index, rounded to a whole number; undefined if there is none. */
  readonly printed: number | undefined;
  /** Max sum of the levels. */
  readonly most: number;
}

/**
 * Sum of whole levels behind a printed index: index = 100 × sum / (levels × greatest), rounded, with equal
 * weights. No source prints this formula; all six indices of İzmir (97, 83, 73, 60, 50, 47; strategy, line 352)
 * are such sums of ten levels from 1 to 3 (29, 25, 22, 18, 15, 14 of 30), true of only three in ten whole
 * numbers. The legend has three levels (lines 313–317).
 * @returns undefined if levels are unknown or not whole, or do not count from zero
 */
export function sumsOfIndex(
  levels: Levels,
  printed: number,
  { least: min, greatest, nought = min }: LevelScale,
): IndexSum | undefined {
  const known = levels.filter((level) => level !== undefined);
  const isWhole = [min, greatest, ...known].every(Number.isInteger);
  if (nought !== 0 || !isWhole || known.length === 0 || known.length < levels.length)
    return undefined;
  const max = known.length * greatest;
  const sum = known.reduce((all, level) => all + level, 0);
  const fitting = Array.from({ length: max - known.length * min + 1 }, (_, n) => max - n).filter(
    (one) => Math.round((100 * one) / max) === printed,
  );
  // Of several, the one nearest to the known levels.
  const [nearest] = fitting.sort((a, b) => Math.abs(a - sum) - Math.abs(b - sum));
  return { sum, printed: nearest, most: max };
}
