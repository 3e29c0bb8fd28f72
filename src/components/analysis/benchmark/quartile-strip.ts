import type { Quartiles } from '../../../domain/analyses/benchmark/rank-in-group.ts';

/** Positions of the marks of a strip, as fractions of its width. */
export interface QuartileStrip {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** Undefined without an own number. */
  readonly own: number | undefined;
}

/**
 * A group and the compared entry on one line, from the least to the greatest of all their numbers.
 * @param group numbers of the others
 * @returns undefined if all are equal: there is nothing to see
 */
export function placeStrip(
  group: readonly number[],
  { lower, median, upper }: Quartiles,
  own: number | undefined,
): QuartileStrip | undefined {
  const all = own === undefined ? group : [...group, own];
  const [min, max] = [Math.min(...all), Math.max(...all)];
  if (max <= min) return undefined;
  const at = (number: number) => (number - min) / (max - min);
  return {
    lower: at(lower),
    median: at(median),
    upper: at(upper),
    own: own === undefined ? undefined : at(own),
  };
}
