import { polygonArea } from 'd3-polygon';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { TopologyData } from './topology.ts';

/** A region of a file, with all that the file says of it. */
export interface ShapedRegion {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Polygon | MultiPolygon;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isArea = (geometry: Geometry | null): geometry is Polygon | MultiPolygon =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

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

/**
 * The regions of a GeoJSON or TopoJSON value; what is no area is passed over.
 * @throws Error where coordinates or arcs are not there
 */
export function readShapedRegions(value: unknown): ShapedRegion[] {
  if (!isFields(value)) return [];
  return featuresOf(value).flatMap(({ id, properties, geometry }) =>
    isArea(geometry)
      ? [{ properties: { ...(id !== undefined && { id }), ...properties }, geometry }]
      : [],
  );
}

/** An area below nothing runs against the clock: degrees of latitude grow upwards. */
const isCounterclockwise = (ring: readonly Position[]) =>
  polygonArea(ring.map(([x = 0, y = 0]) => [x, y])) < 0;

/** Outer rings clockwise and holes the other way, as d3-geo asks for; RFC 7946 has it the other way round. */
function rewind(polygon: readonly Position[][]): Position[][] {
  return polygon.map((ring, index) =>
    isCounterclockwise(ring) === (index === 0) ? ring.toReversed() : ring,
  );
}

/** More points than a map of this size can show. */
const mostPoints = 20_000;

const countPoints = ({ arcs }: Topology) => arcs.reduce((sum, arc) => sum + arc.length, 0);

/**
 * Shapes of regions as a portal holds them: with shared borders once, simplified where they have more
 * points than a map shows (Visvalingam), in steps of a 10,000th of their extent.
 * @param name of the collection
 */
export function writeShapes(
  name: string,
  regions: readonly { readonly id: string; readonly geometry: ShapedRegion['geometry'] }[],
): TopologyData {
  const features = regions.map(({ id, geometry }) => ({
    type: 'Feature' as const,
    ...{ id, properties: {} },
    geometry:
      geometry.type === 'Polygon'
        ? { ...geometry, coordinates: rewind(geometry.coordinates) }
        : { ...geometry, coordinates: geometry.coordinates.map(rewind) },
  }));
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const exact = topology({ [name]: collection }) as Topology<Objects<object>>;
  const points = countPoints(exact);
  if (points <= mostPoints) return quantize(exact, 10_000) as TopologyData;
  const weighed = presimplify(exact);
  const least = quantile(weighed, 1 - mostPoints / points);
  return quantize(simplify(weighed, least), 10_000) as TopologyData;
}
