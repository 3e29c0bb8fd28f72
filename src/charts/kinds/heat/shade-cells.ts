import { extent } from 'd3-array';
import { scaleQuantize } from 'd3-scale';
import type { ChartCell, ChartData } from '../../tools/model/chart-data.ts';
import type { Paint } from '../../tools/model/scene.ts';

export interface HeatLevel {
  readonly value: number;
  readonly label: string;
}

const shades = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
export type Shade = (typeof shades)[number];

/** Shades spaced as widely as possible, the darkest for the highest. */
export function shadesOf(levels: number): Shade[] {
  return Array.from({ length: levels }, (_, index) => {
    const part = levels > 1 ? index / (levels - 1) : 0.5;
    return shades[Math.round(part * 4)] as Shade;
  });
}

export const inkOn = (shade: Shade): Paint => (shade === 'q4' || shade === 'q5' ? 'paper' : 'ink');

/** Index of the nearest level. */
export function levelOf(levels: readonly HeatLevel[], value: number): number {
  const distances = levels.map((level) => Math.abs(level.value - value));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Shade values in five equal steps from lowest to highest. Columns of one unit share the steps, so that the
 * whole matrix is comparable; with several units each column has separate steps.
 */
export function shadeCells(
  { columns, rows }: ChartData,
  levels: readonly HeatLevel[],
): (cell: ChartCell, column: number) => Shade | undefined {
  if (levels.length > 0) {
    const byLevel = shadesOf(levels.length);
    return ({ value }) => (value === undefined ? undefined : byLevel[levelOf(levels, value)]);
  }
  const shared = new Set(columns.map(({ unit }) => unit)).size <= 1;
  const scales = columns.map((_, column) => {
    const values = rows.flatMap(({ cells }) => (shared ? cells : cells.slice(column, column + 1)));
    const [min, greatest] = extent(values, ({ value }) => value);
    if (min === undefined || min === greatest) return () => 'q3' as const;
    return scaleQuantize<Shade>().domain([min, greatest]).range(shades);
  });
  return ({ value }, column) => (value === undefined ? undefined : scales[column]?.(value));
}
