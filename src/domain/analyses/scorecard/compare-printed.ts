import { indexLevels, type Levels, type LevelScale, placeOnScale } from './index-levels.ts';

export interface PrintedIndex {
  readonly id: string;
  readonly levels: Levels;
  readonly printed: number;
}

export interface IndexDifference {
  readonly id: string;
  readonly printed: number;
  readonly computed: number | undefined;
  /** Printed minus computed, in points. */
  readonly difference: number | undefined;
}

/** Compare printed indices with those computed from the same levels. */
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

/** Proof that no weights can give the printed indices. */
export type Contradiction =
  /** Same levels with two different indices, though an index depends on levels alone. */
  | { readonly kind: 'same-levels'; readonly ids: readonly [string, string] }
  /** All levels at one end of the scale, but an index other than that of such levels. */
  | { readonly kind: 'end-of-scale'; readonly id: string; readonly expected: number };

/**
 * Find printed indices that no weights can give. Of İzmir's six, vehicle-mounted equipment and paint have the
 * same ten words but 60 and 73, and ventilation has ten times high but 97 (strategy, lines 305–310 and 349–353).
 */
export function findContradictions(
  things: readonly PrintedIndex[],
  scale: LevelScale,
): Contradiction[] {
  const { least: min, greatest } = scale;
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
    if (isFlat && (first === greatest || first === min) && one.printed !== expected)
      found.push({ kind: 'end-of-scale', id: one.id, expected });
  }
  return found;
}
