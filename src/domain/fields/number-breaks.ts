import { ascending, quantileSorted } from 'd3-array';

/** Nearest of 1, 2 and 5 times a power of ten: easy to remember. */
function roundBreak(value: number): number {
  if (value === 0) return 0;
  const size = Math.abs(value);
  const power = 10 ** Math.floor(Math.log10(size));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  const nearest = steps.reduce((best, step) =>
    Math.abs(Math.log(step / size)) < Math.abs(Math.log(best / size)) ? step : best,
  );
  // Powers of ten below 1 are inexact in binary; round to one digit.
  return Math.sign(value) * Number(nearest.toPrecision(1));
}

/**
 * Lower bounds of classes, such that each holds about a quarter of the values: round numbers, ascending. Empty if
 * the values differ too little.
 */
export function numberBreaks(values: readonly number[]): number[] {
  const sorted = values.toSorted(ascending);
  const [min = 0] = sorted;
  const max = sorted.at(-1) ?? 0;
  const quartiles = [0.25, 0.5, 0.75].map((part) => quantileSorted(sorted, part) ?? 0);
  const breaks = [...new Set(quartiles.map(roundBreak))];
  return breaks.filter((value) => value > min && value <= max).toSorted(ascending);
}
