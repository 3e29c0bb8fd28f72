import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { type Band, shadeBands } from './place-bands.ts';
import { placeDots } from './place-dots.ts';
import { placeRadar } from './place-radar.ts';

export interface ProfileOptions {
  readonly style: 'dots' | 'radar';
  /** End of the scale; it begins at zero. */
  readonly max: number;
  /** Ranges of classes, shaded behind. */
  readonly bands: readonly Band[];
}

/** A radar of fewer axes has no area, one of more cannot be read. */
const axes = { least: 3, most: 16 };

/**
 * A scorecard on a scale from zero, with the classes of the scale behind: dots, a line for each
 * row, or a radar, an axis for each row. What a radar cannot hold is drawn as dots.
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
