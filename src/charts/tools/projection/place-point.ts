import type { GeoConicProjection } from 'd3-geo';
import type { Point } from '../geometry/segments.ts';
import { type FlatMap, projectionOf } from './project-regions.ts';

export interface Degrees {
  readonly lat: number;
  readonly lon: number;
}

const projections = new WeakMap<FlatMap, GeoConicProjection>();

/** @returns drawing units; undefined outside the viewport */
export function placePoint(
  {
    flat,
    width,
    height,
  }: { readonly flat: FlatMap; readonly width: number; readonly height: number },
  { lat, lon }: Degrees,
): Point | undefined {
  const projection = projections.get(flat) ?? projectionOf(flat);
  projections.set(flat, projection);
  const [x = Number.NaN, y = Number.NaN] = projection([lon, lat]) ?? [];
  const isOn = x >= 0 && y >= 0 && x <= width && y <= height;
  return isOn ? { x, y } : undefined;
}
