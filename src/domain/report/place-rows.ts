import type { InventoryRow } from '../inventory/join-inventory.ts';

/** Rows of one place of a country. */
export interface PlacedRows {
  readonly country: string;
  /** Undefined for rows that stand under no single region. */
  readonly region: string | undefined;
  /** Are they rows of the inventory? Without a region they are nation-wide ones then. */
  readonly returned: boolean;
  readonly rows: readonly InventoryRow[];
}

/** Where a row stands: as the inventory prints it, else in the one region that it names. */
function regionOf({ returned, printedRegion, places }: InventoryRow): string | undefined {
  if (returned) return printedRegion;
  return places.length === 1 ? places[0] : undefined;
}

/**
 * Rows by the place under which a source lists them, each row once. A row of several regions
 * stands where it is printed, so that a place has as many rows as its agency has answers.
 * @param country its rows come first, then those of the other countries
 */
export function placeRows(rows: readonly InventoryRow[], country: string): PlacedRows[] {
  const groups = Map.groupBy(rows, (row) =>
    [row.country, row.returned, regionOf(row) ?? ''].join(' '),
  );
  return [...groups.values()]
    .map((placed) => {
      const [row] = placed as [InventoryRow];
      const { country: own, returned } = row;
      return { country: own, region: regionOf(row), returned, rows: placed };
    })
    .sort((a, b) => Number(b.country === country) - Number(a.country === country));
}
