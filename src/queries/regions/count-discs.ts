import type { Portal } from '../../portal/portal.ts';
import { finest, locators } from './maps.ts';

/** A number on a small map, as an area. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Radius of one entry, in units of the small map. */
const ofOne = 2.2;

/** Clusters of a country's regions on its small map, the largest first so that none hides another. */
export function countDiscs(portal: Portal, country: string): Disc[] {
  const map = locators(portal).get(country);
  return [...(finest(portal).get(country) ?? [])]
    .flatMap((id) => {
      const shape = map?.shapes.get(id);
      const count = portal.rowsByRegion.get(id)?.length ?? 0;
      return shape && count > 0
        ? [{ x: shape.x, y: shape.y, radius: ofOne * Math.sqrt(count) }]
        : [];
    })
    .sort((a, b) => b.radius - a.radius);
}
