import { geoContains } from 'd3-geo';
import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { isInFrame } from '../../../domain/maps/in-frame.ts';
import type { MapFrame } from '../../../schemas/map-frame.ts';

type Area = Polygon | MultiPolygon;

const polygonsOf = (area: Area): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

const cornersOf = ({ west, south, east, north }: MapFrame): [number, number][] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
];

/** Points of a polygon inside a frame, and corners of the frame inside the polygon. */
function placesIn(polygon: Position[][], frame: MapFrame): Position[] {
  const own = polygon.flat().filter((place) => isInFrame(place, frame));
  if (own.length > 0 && own.length === polygon.flat().length) return own;
  const lats = (polygon[0] ?? []).map(([, lat = 0]) => lat);
  if (Math.max(...lats) < frame.south || Math.min(...lats) > frame.north) return own;
  const area = { type: 'Polygon' as const, coordinates: polygon };
  return [...own, ...cornersOf(frame).filter((corner) => geoContains(area, corner))];
}

/** Drop polygons entirely outside a frame; the others are kept whole. */
export function cutAreas(area: Area, frame: MapFrame): MultiPolygon {
  const coordinates = polygonsOf(area).filter((polygon) => placesIn(polygon, frame).length > 0);
  return { type: 'MultiPolygon', coordinates };
}

/** Drop lines entirely outside a frame; the others are kept whole. */
export function cutLines({ coordinates }: MultiLineString, frame: MapFrame): MultiLineString {
  return {
    type: 'MultiLineString',
    coordinates: coordinates.filter((line) => line.some((place) => isInFrame(place, frame))),
  };
}

export interface FramedLand {
  /** Undefined if no frame is set or nothing lies inside it. */
  readonly frame: MapFrame | undefined;
  readonly features: readonly Feature<Area>[];
  /** Geometry that the projection is fitted to. */
  readonly extent: FeatureCollection | MultiPoint;
  /** True if land extends beyond the frame and must be clipped to the viewport. */
  readonly isCut: boolean;
  /** Ids of regions entirely outside the frame, and of regions partly outside. */
  readonly without: readonly string[];
  readonly cut: readonly string[];
}

/** Limit features to a frame; a frame without any of them is ignored. */
export function cutToFrame(
  features: readonly Feature<Area>[],
  frame: MapFrame | undefined,
): FramedLand {
  const all = { type: 'FeatureCollection' as const, features: [...features] };
  const uncut = { frame: undefined, features, extent: all, isCut: false, without: [], cut: [] };
  if (!frame) return uncut;
  const framed = features.map((one) => ({ ...one, geometry: cutAreas(one.geometry, frame) }));
  const inside = framed.filter(({ geometry }) => geometry.coordinates.length > 0);
  if (inside.length === 0) return uncut;
  const polygons = inside.flatMap(({ geometry }) => geometry.coordinates);
  const within = polygons.flatMap((polygon) => placesIn(polygon, frame));
  const isCut = polygons.flat(2).some((place) => !isInFrame(place, frame));
  const idOf = ({ id }: Feature) => String(id);
  const sizes = new Map(features.map((one) => [idOf(one), polygonsOf(one.geometry).length]));
  const isLess = (one: Feature<MultiPolygon>) =>
    one.geometry.coordinates.length < (sizes.get(idOf(one)) ?? 0) ||
    one.geometry.coordinates.flat(2).some((place) => !isInFrame(place, frame));
  return {
    frame,
    features: inside,
    extent: isCut
      ? { type: 'MultiPoint', coordinates: within }
      : { type: 'FeatureCollection', features: inside },
    isCut,
    without: framed.filter((one) => !inside.includes(one)).map(idOf),
    cut: inside.filter(isLess).map(idOf),
  };
}
