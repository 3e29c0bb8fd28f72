import type { InventoryRow } from '../../inventory/join-inventory.ts';
import type { Jobs } from './jobs-table.ts';

/**
 * Rows of an inventory in the place of persons, where no table of employment survives: each row is
 * one, of its main sector, in the region under which it is printed; those printed under none stand
 * under their country. What has no row is a 0 here: an inventory lists all that it counts.
 */
export function countRows(rows: readonly InventoryRow[]): Jobs[] {
  const counts = new Map<string, Map<string, number>>();
  const sectors = new Set<string>();
  for (const {
    printedRegion,
    country,
    sectors: [sector],
  } of rows) {
    if (sector === undefined) continue;
    sectors.add(sector);
    const region = printedRegion ?? country;
    const own = counts.get(region) ?? new Map<string, number>();
    counts.set(region, own.set(sector, (own.get(sector) ?? 0) + 1));
  }
  return [...counts].flatMap(([region, own]) =>
    [...sectors].map((sector): Jobs => ({ region, sector, persons: own.get(sector) ?? 0 })),
  );
}
