import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { editionInputs } from './edition-inputs.ts';

/**
 * A row for every cluster as of an edition, by id, including those it does not count. For a frozen earlier
 * edition, the counted ones come from its archive.
 */
export const allRowsOf = remember(
  'allRowsOf',
  (portal, edition: string): ReadonlyMap<string, InventoryRow> =>
    edition === portal.editionId
      ? portal.rowById
      : new Map(editionInputs(portal, edition).allRows.map((row) => [row.id, row])),
);

/** Rows counted by an edition, in the order of the clusters. */
export const rowsOfEdition = remember(
  'rowsOfEdition',
  (portal, edition: string): readonly InventoryRow[] =>
    edition === portal.editionId
      ? portal.inventory
      : [...allRowsOf(portal, edition).values()].filter(({ counted }) => counted),
);

/** "as of December 2011", for the row's edition; undefined if it has none. */
export function asOfRow({ editionById }: Portal, { edition }: InventoryRow) {
  return edition === undefined ? undefined : editionById.get(edition)?.data.asOf;
}
