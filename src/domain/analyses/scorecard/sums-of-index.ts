import type { Levels, LevelScale } from './index-levels.ts';

/** A printed index as a sum of levels. */
export interface IndexSum {
  /** Sum of the levels as they are known. */
  readonly sum: number;
  /** The sum that gives the printed index, rounded to a whole number; undefined where none does. */
  readonly printed: number | undefined;
  /** The most that so many levels can be. */
  readonly most: number;
}

/**
 * Which sum of whole levels a printed index is: index = 100 × sum / (levels × greatest), rounded, all
 * levels of one weight. No source prints this formula; all six indices of İzmir (97, 83, 73, 60, 50,
 * 47; strategy, line 352) are such sums of ten levels from 1 to 3 (29, 25, 22, 18, 15, 14 of 30), which
 * is true of three in ten whole numbers only. The legend has three levels (lines 313–317).
 * @returns undefined where levels are unknown, are no whole numbers, or do not count from nought
 */
export function sumsOfIndex(
  levels: Levels,
  printed: number,
  { least, greatest, nought = least }: LevelScale,
): IndexSum | undefined {
  const known = levels.filter((level) => level !== undefined);
  const isWhole = [least, greatest, ...known].every(Number.isInteger);
  if (nought !== 0 || !isWhole || known.length === 0 || known.length < levels.length)
    return undefined;
  const most = known.length * greatest;
  const sum = known.reduce((all, level) => all + level, 0);
  const fitting = Array.from(
    { length: most - known.length * least + 1 },
    (_, n) => most - n,
  ).filter((one) => Math.round((100 * one) / most) === printed);
  // Of several, that which is nearest to the levels as they are known.
  const [nearest] = fitting.sort((a, b) => Math.abs(a - sum) - Math.abs(b - sum));
  return { sum, printed: nearest, most };
}
