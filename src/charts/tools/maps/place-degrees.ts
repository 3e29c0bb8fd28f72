import type { GeoProjection } from 'd3-geo';
import type { Box } from '../geometry/segments.ts';

/** Intersection of a meridian or parallel with the edge of a map. */
export interface DegreeTick {
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  /** Position along the edge: x on the upper and lower one, y on the others. */
  readonly at: number;
  /** Degrees east or north. */
  readonly degrees: number;
}

/** Intervals of meridians and parallels, in degrees. */
const distances = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30];
/** Approximate distance of lines in units, whatever the width. */
const apart = { wide: 130, narrow: 80, down: 60 } as const;

/** Smallest interval with no more than the max number of lines. */
const chooseDistance = (extent: number, max: number): number =>
  distances.find((step) => extent / step <= max) ?? 45;

/** Argument at which an increasing function takes a value, by bisection; undefined if it does not. */
function meet(
  value: number,
  from: number,
  to: number,
  at: (degrees: number) => number | undefined,
): number | undefined {
  let [low, high] = [from, to];
  const above = (degrees: number) => (at(degrees) ?? Number.NaN) > value;
  const rising = above(high);
  if (rising === above(low)) return undefined;
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (above(middle) === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Range of degrees in a box, from points along its edges. */
function spanOf(projection: GeoProjection, { x, y, width, height }: Box) {
  const parts = Array.from({ length: 21 }, (_, index) => index / 20);
  const edge = parts.flatMap((part): [number, number][] => [
    [x + part * width, y],
    [x + part * width, y + height],
    [x, y + part * height],
    [x + width, y + part * height],
  ]);
  const degrees = edge.flatMap((point) => {
    const found = projection.invert?.(point);
    return found?.every(Number.isFinite) ? [found] : [];
  });
  const [, middle = 0] = projection.invert?.([x + width / 2, y + height / 2]) ?? [];
  const lons = degrees.map(([lon]) => lon);
  const lats = degrees.map(([, lat]) => lat);
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(middle, ...lats),
    north: Math.max(middle, ...lats),
  };
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  // Integer multiples, rounded: adding up 0.1 would not give 0.3.
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    Number(((first + index) * step).toFixed(2)),
  );
}

/** @returns the lines by their intersections with the box's edges, and their intervals in degrees */
export function placeDegrees(
  projection: GeoProjection,
  box: Box,
): { readonly ticks: DegreeTick[]; readonly steps: [longitude: number, latitude: number] } {
  const { x, y, width, height } = box;
  const { west, east, south, north } = spanOf(projection, box);
  const distance = width < 400 ? apart.narrow : apart.wide;
  const lonStep = chooseDistance(east - west, width / distance);
  const latStep = chooseDistance(north - south, Math.max(2, height / apart.down));
  const place = (lon: number, lat: number, axis: 0 | 1) => projection([lon, lat])?.[axis];
  const ticks: DegreeTick[] = [];
  const within = (at: number, from: number, length: number) => at >= from && at <= from + length;
  for (const lon of multiples(lonStep, west, east)) {
    for (const [side, edge] of [
      ['top', y],
      ['bottom', y + height],
    ] as const) {
      const lat = meet(edge, south - 1, north + 1, (at) => place(lon, at, 1));
      const at = lat === undefined ? undefined : place(lon, lat, 0);
      if (at !== undefined && within(at, x, width)) ticks.push({ side, at, degrees: lon });
    }
  }
  for (const lat of multiples(latStep, south, north)) {
    for (const [side, edge] of [
      ['left', x],
      ['right', x + width],
    ] as const) {
      const lon = meet(edge, west - 1, east + 1, (at) => place(at, lat, 0));
      const at = lon === undefined ? undefined : place(lon, lat, 1);
      if (at !== undefined && within(at, y, height)) ticks.push({ side, at, degrees: lat });
    }
  }
  return { ticks, steps: [lonStep, latStep] };
}
