import type { Topology } from 'topojson-specification';
import {
  type Drawing,
  type PlacedMap,
  projectRegions,
} from '../charts/tools/projection/project-regions.ts';
import type { Geography, SheetWords } from '../charts/tools/model/chart-data.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Country, Region } from '../schemas/region.ts';

export interface Lands {
  readonly shapes: readonly Topology[];
  readonly countries: readonly Pick<Country, 'id' | 'levels'>[];
  readonly regions: readonly Region[];
  readonly site: Pick<Drawing, 'globe' | 'frame'>;
}

/** Narrow drawings and panels need no tenths of a unit. */
const decimalsFor = (width: number) => (width >= 600 ? 1 : 0);

export function sheetWords(locale: Locale): SheetWords {
  const [t, { number }] = [useTranslate(locale), useFormat(locale)];
  return {
    distance: (km) => t('map.distance', { km: number(km) }),
    number: (value) => number(value),
  };
}

/** Maps are projected once per width and choice of regions. */
export function createGeography(lands: Lands): (locale: Locale) => Geography {
  const projected = new Map<string, PlacedMap | undefined>();
  const names = new Map(lands.regions.map(({ id, name }) => [id, name]));
  const groupsOf = (countries: readonly string[], regions: readonly string[] | undefined) =>
    new Map(
      lands.countries
        .filter(({ id }) => countries.length === 0 || countries.includes(id))
        .map(({ id, levels: [finest] }) => [
          id,
          new Set(
            lands.regions
              .filter((region) => region.country === id)
              .filter((region) => (regions ? regions.includes(region.id) : region.level === finest))
              .map((region) => region.id),
          ),
        ]),
    );
  const project: Geography['project'] = (width, countries, regions) => {
    const key = `${width}|${countries.join(' ')}|${regions?.join(' ') ?? ''}`;
    if (!projected.has(key)) {
      projected.set(
        key,
        projectRegions(lands.shapes, groupsOf(countries, regions), width, {
          margin: 4,
          decimals: decimalsFor(width),
          globe: lands.site.globe,
          frame: lands.site.frame,
        }),
      );
    }
    return projected.get(key);
  };
  const tellLand = (countries: readonly string[], regions?: readonly string[]) => {
    const groups = [...groupsOf(countries, regions)].map(([id, own]) => [id, ...own]);
    return JSON.stringify([groups, lands.site.globe, lands.site.frame]);
  };
  return (locale) => ({
    project,
    tellLand,
    name: (id) => names.get(id)?.[locale] ?? id,
    sheet: sheetWords(locale),
  });
}
