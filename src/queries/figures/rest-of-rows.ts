import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Words } from '../../domain/figures/table.ts';

/** Rows that a page's rows are compared with. */
export interface Rest {
  readonly rows: readonly InventoryRow[];
  /** Subject of the page. */
  readonly of: 'place' | 'sector';
  /** Its name, as the heading of its column. */
  readonly here: Words;
}

/** Min entries for a share; of fewer, the number alone is clearer. */
export const minShare = 10;

/** Whether there are enough rows for shares. */
export const hasShares = ({ rows }: { readonly rows: readonly InventoryRow[] }): boolean =>
  rows.length >= minShare;

/** Heading of the column of the rest. */
export const thereWord = ({ of }: Rest): Words => ({
  word: of === 'sector' ? 'otherSectors' : 'elsewhere',
});
