import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { clusterKinds } from '../../schemas/cluster.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** Sectors of the inventory, in the order of their indexes. */
export const mapSectors = remember('mapSectors', (portal): string[] =>
  [...new Set(portal.inventory.flatMap((row) => row.sectors))].sort(),
);

/** Filter keys of a row, as in `mapCounts`: indexes of its stage, of its kind, and of its sectors. */
export function rowIndexes(portal: Portal, id: string, sectors: readonly string[]): number[] {
  const row = portal.rowById.get(id);
  if (!row) return [];
  return [
    portal.stageOrder.keys.indexOf(stageKeyOf(row)),
    clusterKinds.indexOf(row.kind),
    ...row.sectors.map((sector) => sectors.indexOf(sector)),
  ];
}

/**
 * Counts for the map's filters: for each region the rows as `[stage, kind, sectors…]`, as indexes into
 * the keys of the portal's stages, the kinds of entries and `sectors`.
 * @param isNested whether regions around those of the map are counted, too
 */
export function mapCounts(
  portal: Portal,
  rows: readonly InventoryRow[],
  isNested = false,
): {
  sectors: string[];
  regions: Record<string, number[][]>;
} {
  const sectors = mapSectors(portal);
  const regions: Record<string, number[][]> = {};
  for (const row of rows) {
    for (const id of isNested ? row.regions : row.places) {
      regions[id] ??= [];
      regions[id].push(rowIndexes(portal, row.id, sectors));
    }
  }
  return { sectors, regions };
}
