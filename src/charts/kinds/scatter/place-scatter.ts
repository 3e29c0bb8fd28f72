import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { placePoints } from '../../tools/points/place-points.ts';

/** Ids of the columns shown. */
export interface ScatterOptions {
  readonly x: string;
  readonly y: string;
  readonly size?: string;
}

/**
 * A scatter or bubble plot: a point for each row with both values. Names are next to the points if they fit;
 * extremes are always named. Rows without a coordinate are listed below with the reason; a row without a size is
 * a hollow ring. Rows of a group share a colour.
 */
export function placeScatter(
  data: ChartData,
  { x, y, size }: ScatterOptions,
  context: PlaceContext,
): Scene {
  return placePoints(data, { x, y, size, zero: 'near' }, context);
}
