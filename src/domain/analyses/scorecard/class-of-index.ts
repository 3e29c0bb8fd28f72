import type { LevelIndex } from './index-levels.ts';

/** A class of indices, with both its ends. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The class of an index, as its place in the list of ranges. Printed ranges are of whole numbers
 * (paper, lines 1294–1304: 100–85, 84–51, 50–01), so that an index between them, and one of 0, has
 * none; it is not rounded into one.
 * @returns undefined for an index that no range holds
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

/** The stretches between 0 and 100 that no range holds, the lowest first. Their ends have a class. */
export function findGaps(ranges: readonly IndexRange[]): IndexRange[] {
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  const ends = [0, ...sorted.map(({ to }) => to)];
  const starts = [...sorted.map(({ from }) => from), 100];
  return ends.flatMap((from, n) => {
    const to = starts[n] ?? 100;
    return to > from ? [{ from, to }] : [];
  });
}
