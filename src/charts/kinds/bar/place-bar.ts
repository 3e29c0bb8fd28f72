import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { placeSideBars } from './place-side-bars.ts';
import { placeStackedBars } from './place-stacked-bars.ts';

export interface BarOptions {
  /**
   * `single` draws the first column of numbers, `grouped` one bar a column below each other,
   * `stacked` their sum in pieces, `share` the pieces as parts of the row's sum.
   */
  readonly mode: 'single' | 'grouped' | 'stacked' | 'share';
  /** `descending` by the first series, stacked bars by their sum. */
  readonly order: 'given' | 'descending';
}

/**
 * Horizontal bars from zero, a row of the table each, with their values printed beside or below
 * them. Lengths are in the unit of the columns, shares in parts of the row's sum.
 */
export function placeBar(data: ChartData, options: BarOptions, context: PlaceContext): Scene {
  return options.mode === 'single' || options.mode === 'grouped'
    ? placeSideBars(data, options.mode, options.order, context)
    : placeStackedBars(data, options.mode, options.order, context);
}
