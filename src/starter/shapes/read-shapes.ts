import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { findCrs } from './find-crs.ts';

/** A polygon: its outer ring, then its holes. */
export type Rings = readonly Position[][];

/** A feature of a file, with all that the file says of it. */
export interface ShapedFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Its areas in degrees, without heights; none where the file has no shape of it. */
  readonly polygons: readonly Rings[];
  /** False for points and lines, which are no regions. */
  readonly isRegion: boolean;
}

/** What keeps a file from being read as shapes. */
export type ShapesFault =
  | { readonly fault: 'format' }
  /** A coordinate system in another unit than degrees. */
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

/** East of 180 degrees files of the Pacific go on counting; it is the same place on the globe. */
const wrap = (x: number) => (x > 180 && x <= 360 ? x - 360 : x);

/** Rings with an area, without heights. */
function readRings(rings: readonly Position[][]): Position[][] {
  const read = rings.map((ring) => ring.map(([x = Number.NaN, y = Number.NaN]) => [wrap(x), y]));
  const [outer] = read;
  // Three corners and the first again.
  return outer && outer.length > 3 ? read.filter((ring) => ring.length > 3) : [];
}

/** All areas of a geometry; what lies in a collection beside them has none. */
function readPolygons(geometry: Geometry | null): Position[][][] {
  if (geometry?.type === 'Polygon') return [readRings(geometry.coordinates)];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.map(readRings);
  if (geometry?.type === 'GeometryCollection') return geometry.geometries.flatMap(readPolygons);
  return [];
}

const pointTypes: ReadonlySet<string> = new Set([
  ...['Point', 'MultiPoint', 'LineString', 'MultiLineString'],
]);

/** A position that lies nowhere on the globe, and the place of its feature among all. */
export interface OutsidePosition {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** The first position that is no degrees of longitude and latitude. */
export function findOutside(features: readonly ShapedFeature[]): OutsidePosition | undefined {
  for (const [index, { polygons }] of features.entries()) {
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      // Rounding may lead a little beyond.
      if (!(Math.abs(x) <= 180.001 && Math.abs(y) <= 90.001)) return { index, x, y };
    }
  }
  return undefined;
}

/**
 * The features of a GeoJSON or TopoJSON value, or what keeps them from being read. Whether their
 * coordinates are degrees is for `findOutside` to say.
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
    // Coordinates or arcs are not where they belong.
    return { fault: 'format' };
  }
  return features.some(({ polygons }) => polygons.length > 0) ? features : { fault: 'format' };
}
