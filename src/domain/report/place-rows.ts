import type { InventoryRow } from '../inventory/join-inventory.ts';

export interface PlacedRows {
  readonly country: string;
  /** Undefined for rows without a single region. */
  readonly region: string | undefined;
  /** Whether the rows are in the inventory; without a region they are nation-wide. */
  readonly returned: boolean;
  readonly rows: readonly InventoryRow[];
}

/** Region of a row: the printed one if returned, otherwise its only region. */
function regionOf({ returned, printedRegion, places }: InventoryRow): string | undefined {
  if (returned) return printedRegion;
  return places.length === 1 ? places[0] : undefined;
}

/**
 * Rows by the place under which a source lists them, each row once. A row of several regions is in the printed
 * one, so that a place has as many rows as its agency has answers.
 * @param country its rows come first, then those of other countries
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
