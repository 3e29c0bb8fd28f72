import { quantileSorted } from 'd3-array';

/** The numbers that part a group in four. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** The place of a number in a group: 1 is the best. */
export interface Place {
  readonly place: number;
  /** How many of the others have the same number. */
  readonly tied: number;
  /** How many are ranked, itself among them. */
  readonly of: number;
}

/** Where a number stands in a group. */
export interface Standing {
  /** How many of the group have a number, itself not among them. */
  readonly compared: number;
  /** Undefined for a group that is too small. */
  readonly quartiles: Quartiles | undefined;
  /** Undefined for a group that is too small, or where there is no own number. */
  readonly place: Place | undefined;
}

/**
 * The quartiles of some numbers by definition 7 of Hyndman and Fan (Sample Quantiles in Statistical
 * Packages, The American Statistician 50, 1996), as R's `quantile(x)`, NumPy and spreadsheets
 * (QUARTILE.INC) compute them: between the sorted numbers at p(n − 1).
 * @returns undefined of none
 */
export function quartilesOf(numbers: readonly number[]): Quartiles | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((part) => quantileSorted(sorted, part));
  if (lower === undefined || median === undefined || upper === undefined) return undefined;
  return { lower, median, upper };
}

/**
 * Where a number stands among those of others. Equal numbers share a place, and the places after it
 * are left free, as R's `rank(-x, ties.method = 'min')`.
 * @param others numbers of the group, the own one not among them
 * @param own undefined where there is none, or where it is asked for the group alone
 * @param better `less` where a lower number is better; else the greatest comes first
 * @param least the least number of others of which anything is told
 */
export function standIn(
  others: readonly number[],
  own: number | undefined,
  better: 'more' | 'less' | undefined,
  least: number,
): Standing {
  const compared = others.length;
  if (compared < least) return { compared, quartiles: undefined, place: undefined };
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

/** In which quarter of a group a place lies: 1 is the best. */
export function quarterOf({ place, of }: Place): 1 | 2 | 3 | 4 {
  const quarter = Math.ceil((4 * place) / of);
  return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4;
}
