import { geoArea } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import type { Rings } from './read-shapes.ts';
import type { TopologyData } from './topology.ts';

/** In steradians. */
const half = 2 * Math.PI;

/** True if the larger part of the globe is inside the ring, across the 180th meridian too. */
const isInsideOut = (ring: readonly Position[]) =>
  geoArea({ type: 'Polygon', coordinates: [[...ring]] }) > half;

/** Wind outer rings clockwise and holes anticlockwise, as d3-geo requires; the opposite of RFC 7946. */
export const rewind = (rings: Rings): Position[][] =>
  rings.map((ring, index) => (isInsideOut(ring) === (index === 0) ? ring.toReversed() : ring));

/** Max points that a map of this size can show. */
const mostPoints = 20_000;

/** Min steps across a map, and max step in degrees: overseas parts widen the extent. */
const leastSteps = 10_000;
const widestStep = 0.002;

/** Quantises coordinates, fine enough for a map of a part of them. */
function inSteps(shapes: Topology<Objects<object>>): TopologyData {
  const [west = 0, south = 0, east = 0, north = 0] = shapes.bbox ?? [];
  const extent = Math.max(east - west, north - south);
  return quantize(shapes, Math.max(leastSteps, Math.ceil(extent / widestStep))) as TopologyData;
}

const countPoints = ({ arcs }: Topology) => arcs.reduce((sum, arc) => sum + arc.length, 0);

/**
 * Topology with shared borders, simplified (Visvalingam) if it has more points than a map can show. Regions
 * without an area have no shape.
 * @param name of the collection
 * @returns undefined if no region has an area
 */
export function writeShapes(
  name: string,
  regions: readonly { readonly id: string; readonly polygons: readonly Rings[] }[],
): TopologyData | undefined {
  const features = regions
    .filter(({ polygons }) => polygons.length > 0)
    .map(({ id, polygons }) => ({
      type: 'Feature' as const,
      id,
      properties: {},
      geometry: { type: 'MultiPolygon' as const, coordinates: polygons.map(rewind) },
    }));
  if (features.length === 0) return undefined;
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const exact = topology({ [name]: collection }) as Topology<Objects<object>>;
  const points = countPoints(exact);
  if (points <= mostPoints) return inSteps(exact);
  const weighed = presimplify(exact);
  const min = quantile(weighed, 1 - mostPoints / points);
  return inSteps(simplify(weighed, min) as typeof exact);
}
