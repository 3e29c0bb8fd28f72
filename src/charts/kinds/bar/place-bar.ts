import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { placeSideBars } from './place-side-bars.ts';
import { placeStackedBars } from './place-stacked-bars.ts';
import { canShowUnits, placeUnitRows } from './place-unit-rows.ts';

export interface BarOptions {
  /**
   * `single` draws the first column of numbers; `grouped` a bar per column, one below another; `stacked` their
   * sum in pieces; `share` the pieces as parts of the row's sum; `units` a mark per counted item, or pieces if
   * there are too many.
   */
  readonly mode: 'single' | 'grouped' | 'stacked' | 'share' | 'units';
  /** `descending` by the first series; for stacked bars by their sum. */
  readonly order: 'given' | 'descending';
  /** Min extent of the scale, to make two drawings side by side comparable. */
  readonly reach?: number;
  /** Divide bars into squares, one per counted item, if values are whole and squares large enough. */
  readonly counted?: boolean;
}

/**
 * Horizontal bars from zero, one table row each, with values next to or below them. Lengths are in the unit of
 * the columns; shares are parts of the row's sum.
 */
export function placeBar(data: ChartData, options: BarOptions, context: PlaceContext): Scene {
  const { mode, order } = options;
  if (mode === 'single' || mode === 'grouped') return placeSideBars(data, mode, options, context);
  if (mode === 'units' && canShowUnits(data)) return placeUnitRows(data, order, context);
  return placeStackedBars(data, mode === 'share' ? 'share' : 'stacked', order, context);
}
