import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { parse } from 'yaml';
import {
  type FlatGlobe,
  type PlacedMap,
  projectRegions,
} from '../../src/charts/tools/projection/project-regions.ts';
import type { Geography } from '../../src/charts/tools/model/chart-data.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Country, Region } from '../../src/schemas/region.ts';

const content = resolve(import.meta.dirname, '../../src/content');

function readLists<T>(folder: string): T[] {
  return readdirSync(join(content, folder)).flatMap(
    (file) => parse(readFileSync(join(content, folder, file), 'utf8')) as T[],
  );
}

const topologies = ['admin', 'surroundings'].map(
  (name) => JSON.parse(readFileSync(join(content, 'geo', `${name}.topo.json`), 'utf8')) as Topology,
);
const { globe } = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
  readonly globe: FlatGlobe;
};
const countries = readLists<Country>('countries');
const regions = readLists<Region>('regions');

/** Of a country, or of all. */
export function finestRegions(country?: string): string[] {
  const finest = new Map(countries.map(({ id, levels }) => [id, levels[0]]));
  return regions
    .filter((region) => !country || region.country === country)
    .filter((region) => region.level === finest.get(region.country))
    .map(({ id }) => id);
}

/** Shapes and names of the shipped portal, for tests of maps. */
export function realGeography(locale: Locale = 'en'): Geography {
  const known = new Map<string, PlacedMap | undefined>();
  return {
    project(width, wanted, only) {
      const key = JSON.stringify([width, wanted, only]);
      if (!known.has(key)) {
        const ids = countries
          .map(({ id }) => id)
          .filter((id) => !wanted.length || wanted.includes(id));
        const groups = new Map(
          ids.map((id): [string, Set<string>] => {
            const own = only ? regions.filter(({ country }) => country === id) : undefined;
            const asked = own
              ?.filter((region) => only?.includes(region.id))
              .map((region) => region.id);
            return [id, new Set(asked ?? finestRegions(id))];
          }),
        );
        known.set(key, projectRegions(topologies, groups, width, { globe }));
      }
      return known.get(key);
    },
    name: (id) => regions.find((region) => region.id === id)?.name[locale] ?? id,
  };
}
