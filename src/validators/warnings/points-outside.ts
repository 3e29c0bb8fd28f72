import { geoCircle, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { locales, mainLanguage } from '../../i18n/locales.ts';
import { phrase } from '../../i18n/phrase.ts';
import type { Portal } from '../../loaders/portal.ts';
import type { Problem } from '../../loaders/problem.ts';
import { regionCollections } from '../../loaders/topojson-schema.ts';
import { problemAt, type Validator } from '../validator.ts';

type Shape = Parameters<typeof geoContains>[0];
type Place = readonly [lon: number, lat: number];

/** How far outside of an outline a point may lie, in degrees of 111 km: outlines are simplified. */
const tolerance = 5 / 111;

/** The shape of each region that has one, by id. */
function listShapes({ shapes }: Portal): ReadonlyMap<string, Shape> {
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

/**
 * A point lies in a region of its cluster, or in its country where the cluster names none: another
 * place is a slip of the keyboard, or coordinates in the wrong order.
 */
export const warnOfPointsOutside: Validator = (portal) => {
  const pointed = portal.clusters.filter(({ data }) => data.point);
  if (pointed.length === 0) return [];
  const shapes = listShapes(portal);
  const regions = portal.regions.map(({ data }) => data);
  const locale = mainLanguage(portal.site[0]?.data.languages ?? locales);
  const names = new Map(regions.map(({ id, name }) => [id, `${name[locale]} (${id})`]));
  const nameOf = (id: string) => names.get(id) ?? id;
  /** Shapes of a region, else those of the regions in it. */
  const shapesOf = (id: string): Shape[] => {
    const own = shapes.get(id);
    return own
      ? [own]
      : regions.filter(({ parent }) => parent === id).flatMap((r) => shapesOf(r.id));
  };
  return pointed.flatMap((entry): Problem[] => {
    const { point, regions: named, country } = entry.data;
    if (!point) return [];
    const place: Place = [point.lon, point.lat];
    const own =
      named.length > 0 ? named : regions.flatMap((r) => (r.country === country ? r.id : []));
    const expected = own.flatMap(shapesOf);
    if (expected.length === 0 || expected.some((shape) => isWithin(shape, place))) return [];
    const isTurned = expected.some((shape) => isWithin(shape, [point.lat, point.lon]));
    const found = [...shapes].find(([, shape]) => geoContains(shape, [point.lon, point.lat]))?.[0];
    const places = named.length > 0 ? named.map(nameOf) : [country];
    const message = phrase(
      found === undefined ? 'check.warn.pointOutside' : 'check.warn.pointElsewhere',
      {
        place: `${point.lat}, ${point.lon}`,
        expected: places,
        found: found === undefined ? '' : nameOf(found),
      },
    );
    const hint = phrase(isTurned ? 'check.mend.turnPoint' : 'check.mend.pointOrRegion');
    return [problemAt(portal, entry, ['point'], 'point-outside', message, hint)];
  });
};
