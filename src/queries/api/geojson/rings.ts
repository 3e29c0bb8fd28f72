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
