import { geoCircle, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Portal } from './portal.ts';
import { regionCollections } from './topojson-schema.ts';

type Shape = Parameters<typeof geoContains>[0];

/** Longitude and latitude in degrees. */
export type Place = readonly [lon: number, lat: number];

/** 5 km in degrees of 111 km, since outlines are simplified. */
const tolerance = 5 / 111;

export interface RegionPlaces {
  /** In or near one of the regions; undefined if none has a shape. */
  holds(regions: readonly string[], place: Place): boolean | undefined;
  find(place: Place): string | undefined;
}

function listShapes({ shapes }: Pick<Portal, 'shapes'>): ReadonlyMap<string, Shape> {
  return new Map(
    shapes.flatMap(({ data }) =>
      regionCollections(data).flatMap(([, { geometries }]) =>
        geometries.map((geometry): [string, Shape] => [
          geometry.id,
          feature(data as unknown as Topology, geometry as Parameters<typeof feature>[1]),
        ]),
      ),
    ),
  );
}

function isWithin(shape: Shape, [lon, lat]: Place): boolean {
  if (geoContains(shape, [lon, lat])) return true;
  const around = geoCircle().center([lon, lat]).radius(tolerance).precision(45)();
  return around.coordinates.flat().some((place) => geoContains(shape, place as [number, number]));
}

/** Shapes are parsed on the first query. */
export function placesOf({ shapes, regions }: Pick<Portal, 'shapes' | 'regions'>): RegionPlaces {
  let known: ReadonlyMap<string, Shape> | undefined;
  const all = () => {
    known ??= listShapes({ shapes });
    return known;
  };
  /** Those of subregions if it has none. */
  const shapesOf = (id: string): Shape[] => {
    const own = all().get(id);
    const inner = () => regions.filter(({ data }) => data.parent === id);
    return own ? [own] : inner().flatMap((region) => shapesOf(region.data.id));
  };
  return {
    holds: (ids, place) => {
      const expected = ids.flatMap(shapesOf);
      return expected.length === 0 ? undefined : expected.some((shape) => isWithin(shape, place));
    },
    find: ([lon, lat]) => [...all()].find(([, shape]) => geoContains(shape, [lon, lat]))?.[0],
  };
}
