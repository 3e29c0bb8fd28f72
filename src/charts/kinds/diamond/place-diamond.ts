import { type ChartData, drawingWidths, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { chooseDetail } from './draw-corners.ts';
import { nameCorners } from './name-corners.ts';
import { placeNarrowDiamond } from './place-narrow-diamond.ts';
import { placeWideDiamond } from './place-wide-diamond.ts';

export interface DiamondOptions {
  /** Id of the column printed below the labels; the first by default. */
  readonly detail?: string;
}

/**
 * Porter's diamond: four attributes that all act on one another, with chance and government acting on them from
 * outside (M. E. Porter, The Competitive Advantage of Nations, 1990). Nothing is measured: positions and arrows
 * are the same for all data.
 */
export function placeDiamond(
  data: ChartData,
  options: DiamondOptions,
  context: PlaceContext,
): Scene {
  const rows = nameCorners(data.rows);
  const detail = chooseDetail(data, options.detail);
  return context.width >= drawingWidths.wide
    ? placeWideDiamond(rows, detail, context)
    : placeNarrowDiamond(rows, detail, context);
}
