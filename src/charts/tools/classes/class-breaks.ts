import { ascending, quantileSorted } from 'd3-array';
import { ckmeans } from 'simple-statistics';
import type { ClassesOption } from '../../../schemas/figure.ts';

/** A class of values; both bounds are printed in its legend. */
export interface ValueClass {
  /** Lowest value of the class, which extends to the next one. */
  readonly from: number;
  readonly to: number;
  readonly regions: number;
}

/** Whether zero means that nothing is there, as for counts and shares of a whole. */
const haveNothing = (values: readonly number[]) =>
  values.includes(0) && values.every((value) => value >= 0);

/**
 * Positive integers are compared by their logarithm, as on the site's map of counts, since 1 and 2 differ more
 * than 51 and 52.
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

/** First value of each class; classes may be empty or identical. */
function startClasses(sorted: readonly number[], { method, count, breaks }: ClassesOption) {
  const min = sorted[0] as number;
  const max = sorted.at(-1) as number;
  const steps = Array.from({ length: count }, (_, index) => index / count);
  switch (method) {
    case 'natural':
      return startNaturally(sorted, count);
    case 'quantile':
      return steps.map((step) => quantileSorted(sorted as number[], step) as number);
    case 'equal':
      return steps.map((step) => min + step * (max - min));
    case 'manual':
      return [min, ...(breaks ?? [])];
  }
}

/**
 * Divide values into classes: natural (least difference within classes; ckmeans: Wang and Song, The R Journal,
 * 2011), of equal numbers (quantile), of equal width, or with given first values. Equal values are never
 * separated. If no value is negative, zero is no class: it is drawn as plain land. Natural classes and quantiles
 * end at their greatest value; the others extend to the next one, even if empty.
 */
export function classBreaks(values: readonly number[], options: ClassesOption): ValueClass[] {
  const sorted = (haveNothing(values) ? values.filter((value) => value > 0) : [...values]).sort(
    ascending,
  );
  if (sorted.length === 0) return [];
  const min = sorted[0] as number;
  const max = sorted.at(-1) as number;
  const whole = sorted.every(Number.isInteger);
  const regular = options.method === 'equal' || options.method === 'manual';
  // A first value below the lowest one is equivalent to it; one above the greatest is empty.
  const starts = startClasses(sorted, options)
    .map((start) => Math.max(whole ? Math.ceil(start) : start, min))
    .filter((start) => start <= max)
    .sort(ascending)
    .filter((start, index, all) => start !== all[index - 1]);
  const classes = starts.map((start, index): ValueClass => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const own = sorted.filter((value) => value >= start && value < next);
    const end = next === Number.POSITIVE_INFINITY ? max : whole ? next - 1 : next;
    return regular
      ? { from: start, to: end, regions: own.length }
      : { from: own[0] ?? start, to: own.at(-1) ?? end, regions: own.length };
  });
  return regular ? classes : classes.filter(({ regions }) => regions > 0);
}

/** Class of a value, from 1; 0 if below all classes. */
export function findClass(classes: readonly ValueClass[], value: number): number {
  return classes.findLastIndex(({ from }) => value >= from) + 1;
}
