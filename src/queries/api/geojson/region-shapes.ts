import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { unitsOf } from '../../regions/maps.ts';
import { pointWithin, signedArea, windPolygon } from './rings.ts';

type Shape = Polygon | MultiPolygon;
type Drawn = GeometryCollection['geometries'][number];

function listDrawn(topology: Topology): Drawn[] {
  return Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? (object as GeometryCollection).geometries : [],
  );
}

/** A shape in degrees (WGS 84), wound as RFC 7946 requires. */
function toShape(rings: readonly (readonly (readonly Position[])[])[]): Shape | undefined {
  const polygons = rings.map(windPolygon).filter((polygon) => polygon.length > 0);
  const [only, second] = polygons;
  if (!only) return undefined;
  return second
    ? { type: 'MultiPolygon', coordinates: polygons }
    : { type: 'Polygon', coordinates: only };
}

const ringsOf = (shape: Shape) =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Shapes of all regions by id: given, or joined from the finest regions within. */
export const regionShapes = remember(
  'regionShapes',
  (portal: Portal): ReadonlyMap<string, Shape> => {
    const shapes = new Map<string, Shape>();
    for (const topology of portal.shapes) {
      const drawn = new Map(listDrawn(topology).map((one) => [String(one.id), one]));
      for (const { id } of portal.regions) {
        const own = drawn.get(id);
        const parts = (own ? [own] : unitsOf(portal, id).map((unit) => drawn.get(unit))).filter(
          (one) => one !== undefined,
        );
        if (shapes.has(id) || parts.length === 0) continue;
        const whole = own
          ? (feature(topology, own as Parameters<typeof feature>[1]) as { geometry: Shape })
              .geometry
          : merge(topology, parts as Parameters<typeof merge>[1]);
        const shape = toShape(ringsOf(whole));
        if (shape) shapes.set(id, shape);
      }
    }
    return shapes;
  },
);

/**
 * Representative point of a region: the centroid of its largest part, in degrees; if that lies outside, as in a
 * bay, the middle of the widest stretch of land at its height.
 */
export function regionPoint(portal: Portal, id: string): Position | undefined {
  const shape = regionShapes(portal).get(id);
  if (!shape) return undefined;
  const largest = ringsOf(shape).toSorted(([a = []], [b = []]) => signedArea(b) - signedArea(a))[0];
  return largest && pointWithin(largest).map((degrees) => Number(degrees.toFixed(4)));
}
