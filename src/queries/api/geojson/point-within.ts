import { polygonCentroid, polygonContains } from 'd3-polygon';
import type { Position } from 'geojson';

type Ring = readonly Position[];
type Point = [number, number];

const flat = (ring: Ring): Point[] => ring.map(([x = 0, y = 0]) => [x, y]);

/** Crossings of a west–east line with a polygon, from the west. */
function crossingsAt(rings: readonly Ring[], height: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [x0 = 0, y0 = 0] = ring[at - 1] ?? [];
      const [x1 = 0, y1 = 0] = ring[at] ?? [];
      // A corner counts for one of its two edges.
      if (y0 > height !== y1 > height) found.push(x0 + ((height - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  return found.sort((a, b) => a - b);
}

/**
 * A point within a polygon: its centroid, otherwise the middle of the widest stretch at the centroid's height
 * (as PointOnSurface of Simple Feature Access, OGC 06-103r4, may).
 * @param rings the outer ring, then holes, each closed
 */
export function pointWithin(rings: readonly Ring[]): Position {
  const [outer = [], ...holes] = rings;
  const centroid = polygonCentroid(flat(outer));
  const inside =
    polygonContains(flat(outer), centroid) &&
    !holes.some((hole) => polygonContains(flat(hole), centroid));
  if (inside) return centroid;
  const crossings = crossingsAt(rings, centroid[1]);
  let best: readonly [from: number, to: number] = [centroid[0], centroid[0]];
  for (let at = 1; at < crossings.length; at += 2) {
    const [from = 0, to = 0] = [crossings[at - 1], crossings[at]];
    if (to - from > best[1] - best[0]) best = [from, to];
  }
  return [(best[0] + best[1]) / 2, centroid[1]];
}
