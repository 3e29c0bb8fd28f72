import { scaleSqrt } from 'd3-scale';
import type { ChartColumn, PlaceContext } from '../model/chart-data.ts';
import type { LegendItem } from '../model/scene.ts';

/** Areas are proportional to sizes. */
export type BubbleRadius = (value: number) => number;

/** Min radius of a visible and clickable bubble. */
const minRadius = 2;

/**
 * Radii with areas proportional to sizes, from zero.
 * @param largest radius of the largest size
 */
export function scaleBubbles(sizes: readonly number[], largest: number): BubbleRadius {
  const scale = scaleSqrt()
    .domain([0, Math.max(0, ...sizes)])
    .range([0, largest]);
  return (value) => (value > 0 ? Math.max(minRadius, scale(value)) : minRadius);
}

/** The largest 1, 2 or 5 times a power of ten not above a value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return [5, 2, 1].map((digit) => digit * power).find((each) => each <= value) ?? power;
}

/** Up to three round sizes with their discs, largest first. */
export function listBubbles(
  sizes: readonly number[],
  radius: BubbleRadius,
  column: ChartColumn,
  format: PlaceContext['format'],
): LegendItem[] {
  const largest = Math.max(0, ...sizes);
  if (largest === 0) return [];
  const whole = sizes.every(Number.isInteger);
  const steps = [1, 4, 20].map((part) => roundDown(largest / part));
  return [...new Set(steps)]
    .filter((size) => !whole || Number.isInteger(size))
    .map((size) => ({
      label: format(size, column),
      paint: 'q4',
      shape: 'disc',
      radius: radius(size),
    }));
}
