import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Portal } from '../../portal/portal.ts';

/** Filter keys of a row, as in `mapCounts`: index of its stage, then indexes of its sectors. */
export function rowIndexes(portal: Portal, id: string, sectors: readonly string[]): number[] {
  const row = portal.rowById.get(id);
  if (!row) return [];
  return [
    portal.stageOrder.keys.indexOf(stageKeyOf(row)),
    ...row.sectors.map((sector) => sectors.indexOf(sector)),
  ];
}

/**
 * Counts for the map's filters: for each region the rows as `[stage, sectors…]`, with stages and
 * sectors as indexes into the keys of the portal's stages and `sectors`.
 */
export function mapCounts(portal: Portal): {
  sectors: string[];
  regions: Record<string, number[][]>;
} {
  const sectors = [...new Set(portal.inventory.flatMap((row) => row.sectors))].sort();
  const regions: Record<string, number[][]> = {};
  for (const row of portal.inventory) {
    for (const id of row.places) {
      regions[id] ??= [];
      regions[id].push(rowIndexes(portal, row.id, sectors));
    }
  }
  return { sectors, regions };
}
