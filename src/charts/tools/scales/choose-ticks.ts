import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

export interface AxisOptions {
  /**
   * 'always' for lengths, meaningless without zero; 'near' leaves zero out only if all values are in the farther
   * half, where it would flatten the differences.
   */
  readonly zero: 'always' | 'near';
  /** Max ticks, in addition to one at the start of the axis, on its own line. */
  readonly most: number;
  /** End at roundish values instead of at the last values drawn. */
  readonly nice?: boolean;
}

/** @param values drawn along the axis; without any it has no ticks */
export function chooseTicks(
  values: readonly number[],
  { zero, most: max, nice }: AxisOptions,
): Axis {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return { domain: [0, 1], ticks: [] };
  const apart = low !== high && (low > high / 2 || high < low / 2) && low * high > 0;
  const from = zero === 'near' && apart ? low : Math.min(low, 0);
  const to = zero === 'near' && apart ? high : Math.max(high, 0);
  if (from === to) return { domain: [0, 1], ticks: [0] };
  // Half a cluster is no meaningful value.
  const whole = values.every(Number.isInteger);
  const scale = scaleLinear().domain([from, to]);
  // Fine steps: rounding the ends to the ticks would leave half a plot empty.
  if (nice) scale.nice(10);
  const [start = from, end = to] = scale.domain();
  for (let count = max + 2; ; count--) {
    const ticks = scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick));
    if (count === 1 || ticks.filter((tick) => tick !== start).length <= max) {
      return { domain: [start, end], ticks: ticks.slice(0, max + 1) };
    }
  }
}
