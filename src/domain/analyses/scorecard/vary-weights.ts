import { type Levels, type LevelScale, placeOnScale } from './index-levels.ts';

export interface IndexRangeOfWeights {
  readonly from: number;
  readonly to: number;
}

interface Weighed {
  readonly share: number;
  readonly weight: number;
}

const weighed = (levels: Levels, weights: readonly number[], scale: LevelScale): Weighed[] =>
  levels.flatMap((level, n) => {
    const weight = weights[n] ?? 0;
    return level === undefined || weight <= 0
      ? []
      : [{ share: placeOnScale(level, scale), weight }];
  });

/** Index with the first `heavy` items given more weight, and the others less. */
function indexAt(items: readonly Weighed[], heavy: number, by: number): number {
  let [sum, whole] = [0, 0];
  for (const [n, { share, weight }] of items.entries()) {
    const moved = weight * (n < heavy ? 1 + by : 1 - by);
    sum += share * moved;
    whole += moved;
  }
  return (100 * sum) / whole;
}

/** Greatest index: a quotient of sums is greatest if only its best items are heavy. */
function greatest(items: readonly Weighed[], by: number): number {
  const best = items.toSorted((a, b) => b.share - a.share);
  return Math.max(...best.map((_, n) => indexAt(best, n + 1, by)));
}

/**
 * Min and max of the index while each weight varies independently by up to a fraction of itself. Exact: the
 * extremes of a quotient of two sums occur with every weight at one of its bounds, the heavy ones at the highest
 * (or lowest) levels; all such splits are tried.
 * @param by from 0 (fixed weights) to below 1 (a weight may almost vanish)
 * @returns undefined if no level is known
 * @throws RangeError for a fraction of 1 or more
 */
export function varyWeights(
  levels: Levels,
  weights: readonly number[],
  scale: LevelScale,
  by: number,
): IndexRangeOfWeights | undefined {
  if (!(by >= 0 && by < 1)) throw new RangeError('expected a part from 0 to below 1');
  const items = weighed(levels, weights, scale);
  if (items.length === 0) return undefined;
  const turned = items.map(({ share, weight }) => ({ share: 1 - share, weight }));
  return { from: 100 - greatest(turned, by), to: greatest(items, by) };
}
