import type { Locale } from '../../src/i18n/locales.ts';
import { listOptions, type OptionList } from '../../src/importers/values/option-list.ts';
import { settleRegion } from '../../src/importers/inventory/find-cluster.ts';
import type { InventoryTarget } from '../../src/importers/inventory/import-inventory.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { regionOptions, sectorOptions, sourceOptions, stageOptions } from './portal-options.ts';
import { readTarget } from './read-target.ts';

/**
 * A portal as an import of inventories needs it.
 * @param toldIn languages in which what a cell may say is told; that of whoever imports where left out
 */
export function readInventoryTarget(
  directory: string,
  portal: Portal,
  edition: string,
  toldIn?: readonly Locale[],
): InventoryTarget {
  const { clusters, country, countryOf, standing } = readTarget(directory, portal, edition);
  const profiles = new Map(portal.clusters.map(({ id, data }) => [id, data.profile]));
  const names = new Map(portal.clusters.map(({ id, data }) => [id, data.name]));
  const own = portal.countries.find(({ id }) => id === country);
  const nation = own ? [{ id: country, label: own.data.name }] : [];
  // Those in which it lies do not count: of a portal of one city they are there, too.
  const parents = new Set(portal.regions.map(({ data }) => data.parent));
  const finest = portal.regions.map(({ data }) => data).filter(({ id }) => !parents.has(id));
  const [onlyRegion, ...others] = finest;
  const inLanguages = (list: OptionList) => ({ ...list, ...(toldIn && { toldIn }) });
  return {
    onlyRegion: onlyRegion?.country === country && others.length === 0 ? onlyRegion.id : undefined,
    ...{ edition, country, countryOf, clusters, standing },
    lists: {
      places: inLanguages(listOptions([...regionOptions(portal).options, ...nation])),
      stages: inLanguages(stageOptions(portal)),
      sectors: inLanguages(sectorOptions(portal)),
      sources: inLanguages(sourceOptions(portal)),
      settleRegion: (row, candidates) => settleRegion(row, candidates, clusters),
    },
    returned: portal.returns
      .filter(({ id, data }) => id.startsWith(`${edition}/`) && !data.proposed)
      .map(({ id }) => id.slice(edition.length + 1)),
    profileOf: (cluster) => profiles.get(cluster),
    entryNames: (cluster) => {
      const name = names.get(cluster);
      if (!name) return undefined;
      const { language: _, ...all } = name;
      return all;
    },
  };
}
