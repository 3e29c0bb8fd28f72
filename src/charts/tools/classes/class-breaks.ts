import { ascending, quantileSorted } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import type { ClassesOption } from '../../../schemas/figure.ts';

/** One class of values, from `from` to `to`, both printed in its legend. */
export interface ValueClass {
  /** The least value of the class; every value from here to the next class belongs to it. */
  readonly from: number;
  readonly to: number;
  /** Values in the class. */
  readonly regions: number;
}

/** Are these counts, or shares of a whole, among which a zero means that there is nothing? */
const haveNothing = (values: readonly number[]) =>
  values.includes(0) && values.every((value) => value >= 0);

/**
 * First values of the natural classes. Whole numbers above zero are compared by their logarithm,
 * as on the site's map of counts, since 1 and 2 differ more than 51 and 52.
 */
function startNaturally(sorted: readonly number[], count: number): number[] {
  const whole = sorted.every((value) => value > 0 && Number.isInteger(value));
  const scaled = whole ? sorted.map(Math.log) : [...sorted];
  let next = 0;
  return ckmeans(scaled, Math.min(count, new Set(sorted).size)).map((group) => {
    const start = sorted[next] as number;
    next += group.length;
    return start;
  });
}

/** Where each class begins, by its method; some may turn out to be empty or the same. */
function startClasses(sorted: readonly number[], { method, count, breaks }: ClassesOption) {
  const least = sorted[0] as number;
  const most = sorted.at(-1) as number;
  const steps = Array.from({ length: count }, (_, index) => index / count);
  switch (method) {
    case 'natural':
      return startNaturally(sorted, count);
    case 'quantile':
      return steps.map((step) => quantileSorted(sorted as number[], step) as number);
    case 'equal':
      return steps.map((step) => least + step * (most - least));
    case 'manual':
      return [least, ...(breaks ?? [])];
  }
}

/**
 * Divides values into classes for a map: natural (those that differ least within themselves;
 * ckmeans: Wang and Song, The R Journal, 2011), of equal numbers (quantile), of equal width, or
 * with given first values. Equal values are never parted. Zero is no class among values of which
 * none is negative: it is drawn as plain land.
 *
 * Natural classes and quantiles end at their greatest value. Those of equal width or given by hand
 * reach up to the next one, also where they are empty.
 */
export function classBreaks(values: readonly number[], options: ClassesOption): ValueClass[] {
  const sorted = (haveNothing(values) ? values.filter((value) => value > 0) : [...values]).sort(
    ascending,
  );
  if (sorted.length === 0) return [];
  const least = sorted[0] as number;
  const most = sorted.at(-1) as number;
  const whole = sorted.every(Number.isInteger);
  const regular = options.method === 'equal' || options.method === 'manual';
  // A first value below the least one is as good as that; above the greatest it holds nothing.
  const starts = startClasses(sorted, options)
    .map((start) => Math.max(whole ? Math.ceil(start) : start, least))
    .filter((start) => start <= most)
    .sort(ascending)
    .filter((start, index, all) => start !== all[index - 1]);
  const classes = starts.map((start, index): ValueClass => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const own = sorted.filter((value) => value >= start && value < next);
    const end = next === Number.POSITIVE_INFINITY ? most : whole ? next - 1 : next;
    return regular
      ? { from: start, to: end, regions: own.length }
      : { from: own[0] ?? start, to: own.at(-1) ?? end, regions: own.length };
  });
  return regular ? classes : classes.filter(({ regions }) => regions > 0);
}

/** Which class a value falls into: 1 to the number of classes; 0 for what lies below them all. */
export function findClass(classes: readonly ValueClass[], value: number): number {
  return classes.findLastIndex(({ from }) => value >= from) + 1;
}
