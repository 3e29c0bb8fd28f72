import type { InventoryRow } from '../../inventory/join-inventory.ts';
import type { Jobs } from './jobs-table.ts';

/**
 * Inventory rows as a substitute for persons, if no employment table survives: each row counts one, for its main
 * sector, in the region under which it is printed, or its country if none. A cell without rows is 0 here, since
 * an inventory lists everything it counts.
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
