import type { Measure } from '../model/chart-data.ts';
import { textSize } from '../model/chart-data.ts';
import { chooseTicks, type Axis } from '../scales/choose-ticks.ts';
import type { PointsOptions } from './read-points.ts';

/** Y axis: at most three lines in addition to the reference line. */
export function chooseLevels(values: readonly number[], { zero, reference }: PointsOptions): Axis {
  if (reference === undefined) return chooseTicks(values, { zero, most: 3, nice: true });
  const axis = chooseTicks([...values, reference], { zero, most: 3, nice: true });
  if (axis.ticks.includes(reference)) return axis;
  return { domain: axis.domain, ticks: [...axis.ticks, reference] };
}

/** X axis: at most three numbers, fewer if long ones would touch. */
export function chooseFloor(
  values: readonly number[],
  zero: PointsOptions['zero'],
  length: number,
  print: (tick: number) => string,
  measure: Measure,
): Axis {
  const fits = ({ ticks }: Axis) => {
    const widths = ticks.map((tick) => measure(print(tick), textSize));
    return Math.max(0, ...widths) * ticks.length * 1.6 < length;
  };
  return (
    [3, 2, 1].map((max) => chooseTicks(values, { zero, most: max, nice: true })).find(fits) ??
    chooseTicks([], { zero: 'near', most: 1 })
  );
}
