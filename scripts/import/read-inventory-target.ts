import { inEachLocale, type Locale, locales } from '../../src/i18n/locales.ts';
import { importBases } from '../../src/schemas/import-mapping.ts';
import { listOptions, type OptionList } from '../../src/importers/values/option-list.ts';
import { columnNames } from '../../src/importers/form/column-index.ts';
import { readyFields } from '../../src/importers/inventory/own-values.ts';
import { settleRegion } from '../../src/importers/inventory/find-cluster.ts';
import type { InventoryTarget } from '../../src/importers/inventory/import-inventory.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { placesOf } from '../../src/loaders/region-places.ts';
import { regionOptions, sectorOptions, sourceOptions, stageOptions } from './portal-options.ts';
import { readTarget, regionsOf } from './read-target.ts';

/** Options for the basis of sectors, with the words used in lists. */
const basisOptions = () =>
  listOptions(
    importBases.map((id) => {
      const words = (locale: Locale) => columnNames(`inventory.basis.${id}`, [locale]);
      const label = inEachLocale((locale) => words(locale)[0] ?? id);
      return { id, label, also: locales.flatMap(words) };
    }),
  );

/** Lookup of clusters by their printed number in the edition, per source. */
function printedNumbers({ returns }: Portal, edition: string): InventoryTarget['numbered'] {
  const known = new Map(
    returns.flatMap(({ id, data: { printed, sources } }): [string, string][] => {
      const [year, cluster = ''] = id.split('/');
      if (year !== edition || !printed) return [];
      return sources.map(({ source }) => [`${printed.row} ${source}`, cluster]);
    }),
  );
  return (number, sources) =>
    sources.flatMap((source) => known.get(`${number} ${source}`) ?? [])[0];
}

/**
 * Portal data for an import of inventories.
 * @param toldIn languages of allowed values in messages; by default that of the author
 */
export function readInventoryTarget(
  directory: string,
  portal: Portal,
  edition: string,
  toldIn?: readonly Locale[],
): InventoryTarget {
  const { clusters, country, countryOf, placeNew, standing } = readTarget(
    directory,
    portal,
    edition,
  );
  const entries = new Map(portal.clusters.map(({ id, data }) => [id, data]));
  const own = portal.countries.find(({ id }) => id === country);
  const nation = own
    ? [{ id: country, label: own.data.name, also: columnNames('inventory.nationwide') }]
    : [];
  const places = placesOf(portal);
  const withParents = regionsOf(portal);
  const inLanguages = (list: OptionList) => ({ ...list, ...(toldIn && { toldIn }) });
  return {
    edition,
    country,
    countryOf,
    placeNew,
    clusters,
    standing,
    numbered: printedNumbers(portal, edition),
    lists: {
      places: inLanguages(listOptions([...regionOptions(portal).options, ...nation])),
      around: (region) => {
        const own = countryOf(region);
        return own === undefined ? [] : [...withParents([region]).slice(1), own];
      },
      isMissing: () => false,
      stages: inLanguages(stageOptions(portal)),
      sectors: inLanguages(sectorOptions(portal)),
      sources: inLanguages(sourceOptions(portal)),
      bases: basisOptions(),
      fields: readyFields(portal.site[0]?.data.fields ?? []),
      settleRegion: (row, candidates) => settleRegion(row, candidates, clusters),
    },
    returned: portal.returns
      .filter(({ id, data }) => id.startsWith(`${edition}/`) && !data.proposed)
      .map(({ id }) => id.slice(edition.length + 1)),
    holdsPoint: (region, { lat, lon }) => {
      const national = portal.regions.flatMap(({ id, data }) =>
        data.country === region ? [id] : [],
      );
      return places.holds(region === country ? national : [region], [lon, lat]);
    },
    findRegion: ({ lat, lon }) => places.find([lon, lat]),
    valuesOf: (cluster) => entries.get(cluster) ?? {},
    entryNames: (cluster) => {
      const name = entries.get(cluster)?.name;
      if (!name) return undefined;
      const { language: _, ...all } = name;
      return all;
    },
  };
}
