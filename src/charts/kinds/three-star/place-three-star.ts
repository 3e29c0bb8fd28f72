import { placePoints } from '../../tools/points/place-points.ts';
import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';

/** Ids of the columns shown. */
export interface ThreeStarOptions {
  /** Share of employment: size within the reference area, or dominance within the region. */
  readonly share: string;
  /** Location quotient: specialisation. */
  readonly quotient: string;
  /** Area of the bubbles. */
  readonly size: string;
}

/** Location quotient at which a sector is as common in the region as in the reference area. */
const evenQuotient = 1;

/**
 * The three-star plot of the European Cluster Observatory: sectors of a region by their share of employment (x)
 * and location quotient (y), both from zero, as bubbles with areas proportional to a size. A dashed line marks
 * the location quotient of 1, above which the region is specialised in a sector. Thresholds of the stars differ
 * between studies and are not drawn.
 */
export function placeThreeStar(
  data: ChartData,
  { share, quotient, size }: ThreeStarOptions,
  context: PlaceContext,
): Scene {
  return placePoints(
    data,
    { x: share, y: quotient, size, zero: 'always', reference: evenQuotient },
    context,
  );
}
