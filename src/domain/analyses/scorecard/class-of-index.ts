import type { LevelIndex } from './index-levels.ts';

/** Class of indices, bounds inclusive. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Position of an index's class in the list of ranges. Printed ranges are whole numbers (paper, lines 1294–1304:
 * 100–85, 84–51, 50–01), so an index between them, or of 0, has no class; it is not rounded into one.
 * @returns undefined for an index in no range
 */
export function classOfIndex(index: number, ranges: readonly IndexRange[]): number | undefined {
  const found = ranges.findIndex(({ from, to }) => index >= from && index <= to);
  return found === -1 ? undefined : found;
}

/**
 * Class of an index known only by its bounds.
 * @returns undefined if no class contains the whole range, `open` if the ends fall into different classes
 */
export function classOfRange(
  { lowest, highest }: Pick<LevelIndex, 'lowest' | 'highest'>,
  ranges: readonly IndexRange[],
): number | 'open' | undefined {
  if (lowest === undefined || highest === undefined) return undefined;
  const [low, high] = [classOfIndex(lowest, ranges), classOfIndex(highest, ranges)];
  return lowest === highest || (low === high && low !== undefined) ? low : 'open';
}

/** Gaps between 0 and 100 not covered by any range, lowest first. Their end points have a class. */
export function findGaps(ranges: readonly IndexRange[]): IndexRange[] {
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  const ends = [0, ...sorted.map(({ to }) => to)];
  const starts = [...sorted.map(({ from }) => from), 100];
  return ends.flatMap((from, n) => {
    const to = starts[n] ?? 100;
    return to > from ? [{ from, to }] : [];
  });
}
