import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { mainLanguage } from '../../../i18n/locales.ts';
import { apiUrl } from '../api-resource.ts';
import { apiResource } from '../api-resources.ts';
import { regionPoint, regionShapes } from './region-shapes.ts';

/** What stands in a file of GeoJSON (RFC 7946), with members of our own that say whose it is. */
export type GeoFile = FeatureCollection<Geometry | null> & { readonly [member: string]: unknown };

/** What a file says besides its features: licence, where shapes come from, what a place is. */
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

/**
 * Where a cluster is known to lie: in the middle of its region, of each of several. A point says no
 * more than the region; null where none is named or drawn (RFC 7946, 3.2: an unlocated feature).
 */
function placeCluster(portal: Portal, regions: readonly string[]): Geometry | null {
  const points = regions
    .map((region) => regionPoint(portal, region))
    .filter((point): point is Position => point !== undefined);
  const [only, second] = points;
  if (!only) return null;
  return second
    ? { type: 'MultiPoint', coordinates: points }
    : { type: 'Point', coordinates: only };
}

const toFeature = (
  item: Item,
  geometry: Geometry | null,
  more: object = {},
): Feature<Geometry | null> => {
  const { id, ...properties } = item;
  return { type: 'Feature', id, geometry, properties: { id, ...properties, ...more } };
};

/** Features with what the whole file says. */
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
  const clusters = readItems(portal, 'clusters').map((item) => {
    const geometry = placeCluster(portal, item.regions as string[]);
    return toFeature(item, geometry, { place: geometry && 'region-centroid' });
  });
  return collect(portal, 'clusters', clusters, {
    place:
      'region-centroid: about the middle of the largest part of each region that the cluster names, and within it; no address is meant. null: no region with a shape is named.',
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

const makers: ReadonlyMap<string, (portal: Portal) => GeoFile> = new Map([
  ['clusters.geojson', clusterPoints],
  ['regions.geojson', regionAreas],
]);

/**
 * A file of the GeoJSON of a portal by its name: clusters as points, regions as areas. None where it has no shapes.
 * Who shows one does not depend on what the other holds.
 */
export const geoFile = remember((portal, name: string): GeoFile | undefined => {
  const file = regionShapes(portal).size > 0 ? makers.get(name)?.(portal) : undefined;
  return file && file.features.length > 0 ? file : undefined;
});

/** What is said of a file of GeoJSON without its features. */
export interface GeoOutline {
  readonly name: string;
  readonly features: number;
}

/** Names of these files. Who only names them does not depend on what they hold. */
export const geoOutlines = remember((portal): readonly GeoOutline[] =>
  [...makers.keys()].flatMap((name) => {
    const file = geoFile(portal, name);
    return file ? [{ name, features: file.features.length }] : [];
  }),
);
