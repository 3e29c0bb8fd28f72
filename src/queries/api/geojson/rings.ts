import { polygonCentroid, polygonContains } from 'd3-polygon';
import type { Position } from 'geojson';

/** Decimals of degrees: about ten metres, finer than the shape of any region here. */
const decimals = 4;

const round = (degrees: number): number => Number(degrees.toFixed(decimals));

/** Twice the signed area of a closed ring in square degrees, counterclockwise positive (shoelace). */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [x0 = 0, y0 = 0] = ring[at - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** A ring with rounded positions, without consecutive duplicates. */
function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(([x = 0, y = 0]) => [round(x), round(y)]);
  return rounded.filter(
    ([x, y], index) =>
      index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
  );
}

/**
 * Rings of a polygon as RFC 7946 requires: the outer one counterclockwise, holes clockwise (3.1.6). A ring
 * without area after rounding is dropped, and with an outer one its polygon.
 */
export function windPolygon(rings: readonly (readonly Position[])[]): Position[][] {
  const wound = rings.map((ring, index) => {
    const rounded = roundRing(ring);
    const area = signedArea(rounded);
    return { area, ring: area > 0 === (index === 0) ? rounded : rounded.toReversed() };
  });
  if (wound[0]?.area === 0) return [];
  return wound.filter(({ area, ring }) => area !== 0 && ring.length >= 4).map(({ ring }) => ring);
}

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
