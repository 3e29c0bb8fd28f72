import { indexLevels, type Levels, type LevelScale, placeOnScale } from './index-levels.ts';

/** A thing with its levels and the index that a source prints for it. */
export interface PrintedIndex {
  readonly id: string;
  readonly levels: Levels;
  readonly printed: number;
}

/** A printed index beside that which its levels give. */
export interface IndexDifference {
  readonly id: string;
  readonly printed: number;
  readonly computed: number | undefined;
  /** Printed less computed, in points. */
  readonly difference: number | undefined;
}

/** Holds printed indices against those of the same levels. */
export function comparePrinted(
  things: readonly PrintedIndex[],
  weights: readonly number[],
  scale: LevelScale,
): IndexDifference[] {
  return things.map(({ id, levels, printed }) => {
    const { index: computed } = indexLevels(levels, weights, scale);
    const difference = computed === undefined ? undefined : printed - computed;
    return { id, printed, computed, difference };
  });
}

/** Why no weights whatever can give the printed indices. */
export type Contradiction =
  /** The same levels with two indices: an index that depends on levels alone is one and the same. */
  | { readonly kind: 'same-levels'; readonly ids: readonly [string, string] }
  /** All levels at an end of the scale, and another index than such levels have. */
  | { readonly kind: 'end-of-scale'; readonly id: string; readonly expected: number };

/**
 * Finds printed indices that no weights can give. Of the six of İzmir, vehicle-mounted equipment and
 * paint have the same ten words but 60 and 73, and ventilation has ten times high but 97 (strategy,
 * lines 305–310 and 349–353).
 */
export function findContradictions(
  things: readonly PrintedIndex[],
  scale: LevelScale,
): Contradiction[] {
  const { least, greatest } = scale;
  const found: Contradiction[] = [];
  for (const [n, one] of things.entries()) {
    if (one.levels.includes(undefined)) continue;
    for (const other of things.slice(n + 1)) {
      const isSame = one.levels.every((level, at) => level === other.levels[at]);
      if (isSame && one.printed !== other.printed)
        found.push({ kind: 'same-levels', ids: [one.id, other.id] });
    }
    const [first] = one.levels;
    const isFlat = one.levels.every((level) => level === first);
    const expected = first === undefined ? 0 : 100 * placeOnScale(first, scale);
    if (isFlat && (first === greatest || first === least) && one.printed !== expected)
      found.push({ kind: 'end-of-scale', id: one.id, expected });
  }
  return found;
}
