import type { GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { MapFrame } from '../../../schemas/map-frame.ts';
import type { Box } from '../geometry/segments.ts';
import type { Surroundings } from './surroundings.ts';

/** Degrees at the edges of a part of a drawing. */
type SeenDegrees = Pick<MapFrame, 'west' | 'south' | 'east' | 'north'>;

const steps = [0, 0.25, 0.5, 0.75, 1];

/** What a box of a drawing can show, to leave out the rest; undefined for much of the globe. */
export function degreesIn(projection: GeoProjection, box: Box): SeenDegrees | undefined {
  const places = steps.flatMap((x) =>
    steps.flatMap((y) => {
      const place = projection.invert?.([box.x + x * box.width, box.y + y * box.height]);
      return place ? [place] : [];
    }),
  );
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  // Across the 180th meridian degrees have no order.
  if (!(east - west < 90)) return undefined;
  // Curved edges go a little beyond the places at which they are measured.
  const more = (north - south) / 10;
  return { west: west - more, east: east + more, south: south - more, north: north + more };
}

type Corners = readonly [
  readonly [west: number, south: number],
  readonly [east: number, north: number],
];

const corners = new WeakMap<Polygon | MultiPolygon, Corners>();

function findCorners(area: Polygon | MultiPolygon): Corners {
  const places = area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);
  const [lons, lats] = [0, 1].map((axis) => places.map((place) => place[axis] ?? 0));
  return [
    [Math.min(...(lons ?? [])), Math.min(...(lats ?? []))],
    [Math.max(...(lons ?? [])), Math.max(...(lats ?? []))],
  ];
}

/** South-west and north-east corner of an area, in degrees; found once for an area. */
export function cornersOf(area: Polygon | MultiPolygon): Corners {
  const known = corners.get(area) ?? findCorners(area);
  corners.set(area, known);
  return known;
}

/** Whether the bounds of some places meet some degrees; true without one. */
export function isIn(
  places: readonly (readonly number[])[],
  degrees: SeenDegrees | undefined,
): boolean {
  if (!degrees) return true;
  const [lons, lats] = [0, 1].map((axis) => places.map((place) => place[axis] ?? 0));
  return (
    Math.min(...(lons ?? [])) <= degrees.east &&
    Math.max(...(lons ?? [])) >= degrees.west &&
    Math.min(...(lats ?? [])) <= degrees.north &&
    Math.max(...(lats ?? [])) >= degrees.south
  );
}

/** Lines of the surroundings that a part of a drawing can show. */
export function aroundIn(around: Surroundings, degrees: SeenDegrees | undefined): Surroundings {
  const within = ({ type, coordinates }: Surroundings['lakes']): Surroundings['lakes'] => ({
    type,
    coordinates: coordinates.filter((line) => isIn(line, degrees)),
  });
  return {
    neighbours: within(around.neighbours),
    lakes: within(around.lakes),
    rivers: within(around.rivers),
  };
}
