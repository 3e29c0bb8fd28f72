import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A linear scale's ends, and the few round values that it names. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** How an axis is chosen. */
export interface AxisOptions {
  /**
   * 'always' for lengths, which mean nothing without it; 'near' leaves zero out only when all
   * values lie in the farther half, where it would flatten what there is to see.
   */
  readonly zero: 'always' | 'near';
  /** Ticks at most, beside one at the beginning of the axis, where its own line runs. */
  readonly most: number;
  /** End at roundish values instead of at the last values drawn. */
  readonly nice?: boolean;
}

/**
 * Ends and ticks of a linear axis.
 * @param values what is drawn along it; without any, the axis has no ticks
 */
export function chooseTicks(values: readonly number[], { zero, most, nice }: AxisOptions): Axis {
  const [low, high] = extent(values);
  if (low === undefined || high === undefined) return { domain: [0, 1], ticks: [] };
  const apart = low !== high && (low > high / 2 || high < low / 2) && low * high > 0;
  const from = zero === 'near' && apart ? low : Math.min(low, 0);
  const to = zero === 'near' && apart ? high : Math.max(high, 0);
  if (from === to) return { domain: [0, 1], ticks: [0] };
  // Half a cluster is no value to name.
  const whole = values.every(Number.isInteger);
  const scale = scaleLinear().domain([from, to]);
  // Fine steps: ends rounded to the ticks themselves would leave half a plot empty.
  if (nice) scale.nice(10);
  const [start = from, end = to] = scale.domain();
  for (let count = most + 2; ; count--) {
    const ticks = scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick));
    if (count === 1 || ticks.filter((tick) => tick !== start).length <= most) {
      return { domain: [start, end], ticks: ticks.slice(0, most + 1) };
    }
  }
}
