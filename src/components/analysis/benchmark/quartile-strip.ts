import type { Quartiles } from '../../../domain/analyses/benchmark/stand-in.ts';

/** Where the marks of a strip stand, in parts of one of its width. */
export interface QuartileStrip {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** Undefined where there is no own number. */
  readonly own: number | undefined;
}

/**
 * A group and one beside it on one line, from the least to the greatest of all their numbers.
 * @param group numbers of the others
 * @returns undefined where all are equal: there is nothing to see
 */
export function placeStrip(
  group: readonly number[],
  { lower, median, upper }: Quartiles,
  own: number | undefined,
): QuartileStrip | undefined {
  const all = own === undefined ? group : [...group, own];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  if (most <= least) return undefined;
  const at = (number: number) => (number - least) / (most - least);
  return {
    lower: at(lower),
    median: at(median),
    upper: at(upper),
    own: own === undefined ? undefined : at(own),
  };
}
