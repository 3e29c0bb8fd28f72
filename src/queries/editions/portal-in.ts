import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionInputs } from './edition-inputs.ts';
import { allRowsOf } from './edition-rows.ts';

function groupRows(
  rows: readonly InventoryRow[],
  keysOf: (row: InventoryRow) => Iterable<string>,
): ReadonlyMap<string, readonly InventoryRow[]> {
  const keyed = rows.flatMap((row) => [...keysOf(row)].map((key) => ({ key, row })));
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, items]) => [key, items.map(({ row }) => row)]));
}

/**
 * The portal as views of an edition see it: its rows are those of that edition. For tables that a
 * report shows of another year; what is not counted by editions stays as it is.
 */
export const portalIn = remember((portal, edition: string): Portal => {
  const data = portal.editionById.get(edition)?.data;
  if (edition === portal.editionId || !data) return portal;
  const figureInputs = editionInputs(portal, edition);
  const inventory = figureInputs.rows;
  return {
    ...portal,
    editionId: edition,
    edition: data,
    figureInputs,
    inventory,
    rowById: allRowsOf(portal, edition),
    rowsByRegion: groupRows(inventory, (row) => row.regions),
    rowsBySector: groupRows(inventory, (row) => row.sectors),
    rowsByCountry: groupRows(inventory, (row) => [row.country]),
  };
});
