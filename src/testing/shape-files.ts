import type { Feature, Geometry, Position } from 'geojson';

/** A square of one degree, counterclockwise as RFC 7946 has it. */
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

/** A GeoJSON file of squares side by side, one for the properties of each region. */
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
