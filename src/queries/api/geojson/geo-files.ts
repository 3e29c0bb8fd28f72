import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { mainLanguage } from '../../../i18n/locales.ts';
import { type ApiResource, apiUrl } from '../api-resource.ts';
import { apiResources } from '../api-resources.ts';
import { regionPoint, regionShapes } from './region-shapes.ts';

/** A file of GeoJSON (RFC 7946), with members of our own that say whose it is. */
export interface GeoFile {
  readonly name: string;
  readonly value: FeatureCollection<Geometry | null> & { readonly [member: string]: unknown };
}

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

/** The GeoJSON of a portal: clusters as points, regions as areas; none where it has no shapes. */
export const geoFiles = remember((portal: Portal): readonly GeoFile[] => {
  const shapes = regionShapes(portal);
  if (shapes.size === 0) return [];
  const itemsOf = (name: string) =>
    (apiResources(portal).find((one: ApiResource) => one.name === name)?.items ?? []) as Item[];
  const clusters = itemsOf('clusters').map((item) => {
    const geometry = placeCluster(portal, item.regions as string[]);
    return toFeature(item, geometry, { place: geometry && 'region-centroid' });
  });
  const regions = itemsOf('regions').flatMap((item) => {
    const shape = shapes.get(item.id);
    return shape ? [toFeature(item, shape)] : [];
  });
  const collect = (name: string, features: Feature<Geometry | null>[], about: object): GeoFile[] =>
    features.length === 0
      ? []
      : [
          {
            name: `${name}.geojson`,
            value: {
              type: 'FeatureCollection',
              ...describeFile(portal, name, about),
              features,
            },
          },
        ];
  return [
    ...collect('clusters', clusters, {
      place:
        'region-centroid: about the middle of the largest part of each region that the cluster names, and within it; no address is meant. null: no region with a shape is named.',
    }),
    ...collect('regions', regions, {
      counts: 'clusters: rows of the current edition; null where no source gives a number.',
    }),
  ];
});
