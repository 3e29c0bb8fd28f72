import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { canShowUnits } from './choose-unit-lines.ts';
import { placeSideBars } from './place-side-bars.ts';
import { placeStackedBars } from './place-stacked-bars.ts';
import { placeUnitRows } from './place-unit-rows.ts';

export interface BarOptions {
  /**
   * `single` draws the first column of numbers, `grouped` one bar a column below each other,
   * `stacked` their sum in pieces, `share` the pieces as parts of the row's sum, `units` a mark for
   * each of those that are counted, or pieces where they are too many.
   */
  readonly mode: 'single' | 'grouped' | 'stacked' | 'share' | 'units';
  /** `descending` by the first series, stacked bars by their sum. */
  readonly order: 'given' | 'descending';
  /** The scale reaches so far at least: bars of two drawings side by side can be compared. */
  readonly reach?: number;
  /** Bars in squares, one for each that is counted, where these are whole and can be told apart. */
  readonly counted?: boolean;
}

/**
 * Horizontal bars from zero, a row of the table each, with their values printed beside or below
 * them. Lengths are in the unit of the columns, shares in parts of the row's sum.
 */
export function placeBar(data: ChartData, options: BarOptions, context: PlaceContext): Scene {
  const { mode, order, reach = 0, counted = false } = options;
  if (mode === 'single' || mode === 'grouped') {
    return placeSideBars(data, { mode, order, reach, counted }, context);
  }
  if (mode !== 'units') return placeStackedBars(data, mode, order, context);
  return canShowUnits(data)
    ? placeUnitRows(data, order, context)
    : placeStackedBars(data, 'stacked', order, context);
}
