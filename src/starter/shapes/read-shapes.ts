import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { findCrs } from './find-crs.ts';

/** A polygon: outer ring, then holes. */
export type Rings = readonly Position[][];

export interface ShapedFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** In degrees, without elevation; empty if the file has no shape for it. */
  readonly polygons: readonly Rings[];
  /** False for points and lines. */
  readonly isRegion: boolean;
}

export type ShapesFault =
  | { readonly fault: 'format' }
  /** A coordinate system in units other than degrees. */
  | { readonly fault: 'crs'; readonly found: string };

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function featuresOf(value: Record<string, unknown>): readonly Feature<Geometry | null>[] {
  if (value.type === 'FeatureCollection') return (value as unknown as FeatureCollection).features;
  if (value.type === 'Feature') return [value as unknown as Feature];
  if (value.type !== 'Topology') return [];
  const shapes = value as unknown as Topology;
  return Object.values(shapes.objects).flatMap((object) => {
    const found = feature(shapes, object);
    return found.type === 'FeatureCollection' ? found.features : [found];
  });
}

/** Files of the Pacific may count beyond 180° east; wrap to the range of the globe. */
const wrap = (x: number) => (x > 180 && x <= 360 ? x - 360 : x);

/** Rings with an area, without elevation. */
function readRings(rings: readonly Position[][]): Position[][] {
  const read = rings.map((ring) => ring.map(([x = Number.NaN, y = Number.NaN]) => [wrap(x), y]));
  const [outer] = read;
  // Three corners plus the first repeated.
  return outer && outer.length > 3 ? read.filter((ring) => ring.length > 3) : [];
}

/** Other members of a collection are dropped. */
function readPolygons(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === 'Polygon') return [readRings(geometry.coordinates)];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.map(readRings);
  if (geometry?.type === 'GeometryCollection') return geometry.geometries.flatMap(readPolygons);
  return [];
}

const pointTypes: ReadonlySet<string> = new Set([
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString'],
]);

export interface OutsidePosition {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export function findOutside(features: readonly ShapedFeature[]): OutsidePosition | undefined {
  for (const [index, { polygons }] of features.entries()) {
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      // Tolerance for rounding.
      if (!(Math.abs(x) <= 180.001 && Math.abs(y) <= 90.001)) return { index, x, y };
    }
  }
  return undefined;
}

/**
 * Features of a GeoJSON or TopoJSON value, or why it cannot be read. Degrees are checked by `findOutside`.
 */
export function readShapedFeatures(value: unknown): readonly ShapedFeature[] | ShapesFault {
  if (!isFields(value)) return { fault: 'format' };
  const crs = findCrs(value.crs);
  if (crs !== undefined) return { fault: 'crs', found: crs };
  let features: ShapedFeature[];
  try {
    features = featuresOf(value).map(({ id, properties, geometry }) => ({
      properties: { ...(id !== undefined && { id }), ...properties },
      polygons: readPolygons(geometry).filter((rings) => rings.length > 0),
      isRegion: !pointTypes.has(geometry?.type ?? ''),
    }));
  } catch {
    // Coordinates or arcs are misplaced.
    return { fault: 'format' };
  }
  return features.some(({ polygons }) => polygons.length > 0) ? features : { fault: 'format' };
}
