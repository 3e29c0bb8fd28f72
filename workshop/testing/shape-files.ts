import type { Feature, Geometry, Position } from 'geojson';

/** Square with sides of `size` degrees, counterclockwise as RFC 7946 requires. */
export function squareAt(x: number, y = 41, size = 1): Position[] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

export const areaAt = (x: number, y?: number, size?: number): Geometry => ({
  type: 'Polygon',
  coordinates: [squareAt(x, y, size)],
});

/** Adjacent squares, one feature per row of properties. */
export function regionsFile(
  rows: readonly Readonly<Record<string, unknown>>[],
  { geometries = [] }: { readonly geometries?: readonly (Geometry | null | undefined)[] } = {},
): { readonly type: 'FeatureCollection'; readonly features: Feature<Geometry | null>[] } {
  return {
    type: 'FeatureCollection',
    features: rows.map((properties, n) => ({
      type: 'Feature',
      properties,
      geometry: geometries[n] === undefined ? areaAt(44 + n) : geometries[n],
    })),
  };
}
