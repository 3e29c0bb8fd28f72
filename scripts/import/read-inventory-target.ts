import { listOptions } from '../../src/importers/values/option-list.ts';
import type { InventoryTarget } from '../../src/importers/inventory/import-inventory.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { regionOptions, sectorOptions, stageOptions } from './portal-options.ts';
import { readTarget } from './read-target.ts';

/** A portal as an import of inventories needs it. */
export function readInventoryTarget(
  directory: string,
  portal: Portal,
  edition: string,
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
  return {
    onlyRegion: onlyRegion?.country === country && others.length === 0 ? onlyRegion.id : undefined,
    ...{ edition, country, countryOf, clusters, standing },
    lists: {
      places: listOptions([...regionOptions(portal).options, ...nation]),
      stages: stageOptions(portal),
      sectors: sectorOptions(portal),
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
