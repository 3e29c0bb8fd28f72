import { range } from 'd3-array';
import type { ChartColumn, PlaceContext } from '../../tools/model/chart-data.ts';

export interface YearScale {
  readonly from: number;
  readonly to: number;
  /** Distance of a time from the start of the axis. */
  place(time: number): number;
  /** Years with a long tick and a label. */
  readonly years: readonly number[];
  /** Times with a short tick: quarters of a short span, years of a longer one. */
  readonly between: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
/** Max span divided into quarters, in years. */
const longestInQuarters = 8;
/** Min distance of short ticks. */
const minBetween = 4;

/** Whole years that include all times, at least one. */
export function spanYears(times: readonly number[]): { from: number; to: number } {
  const from = Math.floor(Math.min(...times));
  return { from, to: Math.max(Math.ceil(Math.max(...times)), from + 1) };
}

/**
 * A scale over whole years.
 * @param length of the axis
 * @param room for a labelled year along it
 */
export function scaleYears(
  { from, to }: { from: number; to: number },
  length: number,
  room: number,
): YearScale {
  const year = length / (to - from);
  const step = steps.find((count) => count * year >= room) ?? (steps.at(-1) as number);
  const minor = to - from <= longestInQuarters ? 0.25 : 1;
  const years = range(Math.ceil(from / step) * step, to + 0.5, step);
  return {
    from,
    to,
    place: (time) => (time - from) * year,
    years,
    between:
      minor * year < minBetween
        ? []
        : range(from, to + minor / 2, minor).filter((time) => !years.includes(time)),
  };
}

/** Width of the widest year as printed. */
export function widestYear(
  years: readonly number[],
  axis: ChartColumn,
  size: number,
  { measure, format }: PlaceContext,
): number {
  return Math.max(...years.map((year) => measure(format(year, axis), size)));
}
