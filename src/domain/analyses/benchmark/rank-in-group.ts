import { quantileSorted } from 'd3-array';

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Rank of a number in a group: 1 is best. */
export interface Place {
  readonly place: number;
  /** Number of others with the same value. */
  readonly tied: number;
  /** Number of ranked items, including this one. */
  readonly of: number;
}

export interface GroupRank {
  /** Number of others with a value, excluding the item itself. */
  readonly compared: number;
  /** Undefined if the group is too small. */
  readonly quartiles: Quartiles | undefined;
  /** Undefined if the group is too small or the own number is missing. */
  readonly place: Place | undefined;
}

/**
 * Quartiles by definition 7 of Hyndman and Fan (Sample Quantiles in Statistical Packages, The American
 * Statistician 50, 1996), as computed by R's `quantile(x)`, NumPy and spreadsheets (QUARTILE.INC): between the
 * sorted numbers at p(n − 1).
 * @returns undefined for no numbers
 */
export function quartilesOf(numbers: readonly number[]): Quartiles | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((part) => quantileSorted(sorted, part));
  if (lower === undefined || median === undefined || upper === undefined) return undefined;
  return { lower, median, upper };
}

/**
 * Rank a number among others. Ties share a rank and the following ranks are skipped, as in R's `rank(-x,
 * ties.method = 'min')`.
 * @param others numbers of the group, without the own one
 * @param own undefined if missing, or if only the group is of interest
 * @param better `less` if a lower number is better; otherwise the greatest comes first
 * @param minimum min number of others for any result
 */
export function rankInGroup(
  others: readonly number[],
  own: number | undefined,
  better: 'more' | 'less' | undefined,
  minimum: number,
): GroupRank {
  const compared = others.length;
  if (compared < minimum) return { compared, quartiles: undefined, place: undefined };
  const isBetter = (number: number) =>
    own !== undefined && (better === 'less' ? number < own : number > own);
  return {
    compared,
    quartiles: quartilesOf(others),
    place:
      own === undefined
        ? undefined
        : {
            place: 1 + others.filter(isBetter).length,
            tied: others.filter((number) => number === own).length,
            of: compared + 1,
          },
  };
}

/** Quarter of a group by rank: 1 is the best. */
export function quarterOf({ place, of }: Place): 1 | 2 | 3 | 4 {
  const quarter = Math.ceil((4 * place) / of);
  return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4;
}
