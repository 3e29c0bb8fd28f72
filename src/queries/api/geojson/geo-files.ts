import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { mainLanguage } from '../../../i18n/locales.ts';
import { apiUrl } from '../api-resource.ts';
import { apiResource } from '../api-resources.ts';
import { regionPoint, regionShapes } from './region-shapes.ts';

/** Content of a GeoJSON file (RFC 7946), with foreign members that name its publisher. */
export type GeoFile = FeatureCollection<Geometry | null> & { readonly [member: string]: unknown };

/** File-level properties: licence, source of shapes, meaning of a place. */
function describeFile(portal: Portal, resource: string, about: object) {
  const { licence, shapes } = portal.site;
  const language = mainLanguage(portal.site.languages);
  return {
    describedBy: apiUrl(`${resource}.json`),
    licence: { name: textIn(licence.name, language), url: licence.url },
    ...(shapes ? { shapes: { attribution: shapes.attribution, url: shapes.url ?? null } } : {}),
    ...about,
  };
}

type Item = { readonly id: string; readonly [key: string]: unknown };

/** Meaning of a feature's point: see `describePlaces`. */
type Place = 'site' | 'town' | 'region-centroid';

/** Known location of a cluster, and its precision. */
interface Located {
  readonly geometry: Geometry | null;
  readonly place: Place | null;
}

/**
 * Location of a cluster: its exact point, otherwise the centroid of each of its regions. Null if no region is given
 * or has a shape (RFC 7946, 3.2: an unlocated feature).
 */
function placeCluster(portal: Portal, id: string, regions: readonly string[]): Located {
  const point = portal.clusterById.get(id)?.data.point;
  if (point) {
    const geometry: Geometry = { type: 'Point', coordinates: [point.lon, point.lat] };
    return { geometry, place: point.precision };
  }
  const points = regions
    .map((region) => regionPoint(portal, region))
    .filter((one): one is Position => one !== undefined);
  const [only, second] = points;
  if (!only) return { geometry: null, place: null };
  const geometry: Geometry = second
    ? { type: 'MultiPoint', coordinates: points }
    : { type: 'Point', coordinates: only };
  return { geometry, place: 'region-centroid' };
}

const places: Readonly<Record<Place, string>> = {
  site: 'site: the premises of the cluster.',
  town: 'town: the middle of the town in which it lies.',
  'region-centroid':
    'region-centroid: about the middle of the largest part of each region that the cluster names, and within it; no address is meant.',
};

/** Explains the kinds of points, limited to those in the file. */
function describePlaces(located: readonly Located[]): string {
  const used = (Object.keys(places) as Place[]).filter((place) =>
    located.some((one) => one.place === place),
  );
  return [...used.map((place) => places[place]), 'null: no region with a shape is named.'].join(
    ' ',
  );
}

const toFeature = (
  item: Item,
  geometry: Geometry | null,
  more: object = {},
): Feature<Geometry | null> => {
  const { id, ...properties } = item;
  return { type: 'Feature', id, geometry, properties: { id, ...properties, ...more } };
};

const collect = (
  portal: Portal,
  resource: string,
  features: Feature<Geometry | null>[],
  about: object,
): GeoFile => ({
  type: 'FeatureCollection',
  ...describeFile(portal, resource, about),
  features,
});

const readItems = (portal: Portal, name: string) =>
  (apiResource(portal, name)?.items() ?? []) as Item[];

function clusterPoints(portal: Portal): GeoFile {
  const items = readItems(portal, 'clusters').map((item) => ({
    item,
    located: placeCluster(portal, item.id, item.regions as string[]),
  }));
  const features = items.map(({ item, located: { geometry, place } }) =>
    toFeature(item, geometry, { place }),
  );
  return collect(portal, 'clusters', features, {
    place: describePlaces(items.map(({ located }) => located)),
  });
}

function regionAreas(portal: Portal): GeoFile {
  const shapes = regionShapes(portal);
  const regions = readItems(portal, 'regions').flatMap((item) => {
    const shape = shapes.get(item.id);
    return shape ? [toFeature(item, shape)] : [];
  });
  return collect(portal, 'regions', regions, {
    counts: 'clusters: rows of the current edition; null where no source gives a number.',
  });
}

/** True if the portal has any geometry: region shapes, or a point. */
const hasPlaces = (portal: Portal): boolean =>
  regionShapes(portal).size > 0 || portal.clusters.some(({ data }) => data.point);

const makers: ReadonlyMap<string, (portal: Portal) => GeoFile> = new Map([
  ['clusters.geojson', clusterPoints],
  ['regions.geojson', regionAreas],
]);

/**
 * GeoJSON file of a portal by name: clusters as points, regions as areas. Undefined for an unknown name, for a
 * portal without shapes and points, or without features.
 */
export const geoFile = remember('geoFile', (portal, name: string): GeoFile | undefined => {
  const file = hasPlaces(portal) ? makers.get(name)?.(portal) : undefined;
  return file && file.features.length > 0 ? file : undefined;
});

export interface GeoOutline {
  readonly name: string;
  readonly features: number;
}

/** Names of these files. Naming them does not depend on their content. */
export const geoOutlines = remember('geoOutlines', (portal): readonly GeoOutline[] =>
  [...makers.keys()].flatMap((name) => {
    const file = geoFile(portal, name);
    return file ? [{ name, features: file.features.length }] : [];
  }),
);
