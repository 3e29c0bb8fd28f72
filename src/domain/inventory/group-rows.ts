import type { InventoryRow } from './join-inventory.ts';

/** Rows by key; a row with several keys is in several groups. */
export function groupRows(
  rows: readonly InventoryRow[],
  keysOf: (row: InventoryRow) => Iterable<string>,
): ReadonlyMap<string, readonly InventoryRow[]> {
  const groups = new Map<string, InventoryRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const list = groups.get(key);
      if (list) list.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
