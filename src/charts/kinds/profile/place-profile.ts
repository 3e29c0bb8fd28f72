import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { type Band, shadeBands } from './place-bands.ts';
import { placeDots } from './place-dots.ts';
import { placeRadar } from './place-radar.ts';

export interface ProfileOptions {
  readonly style: 'dots' | 'radar';
  /** End of the scale, which begins at zero. */
  readonly max: number;
  readonly bands: readonly Band[];
}

/** Axes of a radar: fewer have no area, more are illegible. */
const axes = { least: 3, most: 16 };

/**
 * A scorecard on a scale from zero, over the classes of the scale: dots, with a line per row, or a radar, with
 * an axis per row. Data unfit for a radar is drawn as dots.
 */
export function placeProfile(
  data: ChartData,
  options: ProfileOptions,
  context: PlaceContext,
): Scene {
  const { columns, rows } = data;
  const column = columns.find(({ type }) => type === 'number');
  const bands = column ? shadeBands(options.bands, column, context) : [];
  const radar = options.style === 'radar' && rows.length >= axes.least && rows.length <= axes.most;
  return (radar ? placeRadar : placeDots)(data, bands, options.max, context);
}
