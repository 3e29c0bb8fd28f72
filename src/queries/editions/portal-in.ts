import { renameCluster } from '../../domain/inventory/cluster-names.ts';
import { groupRows } from '../../domain/inventory/group-rows.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionInputs } from './edition-inputs.ts';
import { allRowsOf } from './edition-rows.ts';
import { editionName } from './named-rows.ts';

/**
 * The portal with the rows of an edition, for tables of another year in reports; whatever is independent of
 * editions is unchanged.
 */
export const portalIn = remember('portalIn', (portal, edition: string): Portal => {
  const data = portal.editionById.get(edition)?.data;
  if (edition === portal.editionId || !data) return portal;
  const figureInputs = editionInputs(portal, edition);
  const inventory = figureInputs.rows;
  const clusters = portal.clusters.map((entry) =>
    renameCluster(entry, editionName(portal, edition, entry.id) ?? entry.data.name),
  );
  return {
    ...portal,
    editionId: edition,
    edition: data,
    clusters,
    clusterById: new Map(clusters.map((entry) => [entry.id, entry])),
    figureInputs,
    inventory,
    rowById: allRowsOf(portal, edition),
    rowsByRegion: groupRows(inventory, (row) => row.regions),
    rowsBySector: groupRows(inventory, (row) => row.sectors),
    rowsByCountry: groupRows(inventory, (row) => [row.country]),
  };
});
