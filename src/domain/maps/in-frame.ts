import type { MapFrame } from '../../schemas/map-frame.ts';

/** Whether a position in degrees is in a frame, which may cross the antimeridian. */
export function isInFrame(
  [lon = 0, lat = 0]: readonly number[],
  { west, south, east, north }: MapFrame,
): boolean {
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isBetween && lat >= south && lat <= north;
}
