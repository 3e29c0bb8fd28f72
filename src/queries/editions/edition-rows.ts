import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { editionInputs } from './edition-inputs.ts';

/**
 * A row for every cluster as seen from an edition, by id: those that it does not count too. What an
 * earlier edition counted is that of its archive, once it is frozen.
 */
export const allRowsOf = remember(
  'allRowsOf',
  (portal, edition: string): ReadonlyMap<string, InventoryRow> =>
    edition === portal.editionId
      ? portal.rowById
      : new Map(editionInputs(portal, edition).allRows.map((row) => [row.id, row])),
);

/** The rows that an edition counts, in the order of the clusters. */
export const rowsOfEdition = remember(
  'rowsOfEdition',
  (portal, edition: string): readonly InventoryRow[] =>
    edition === portal.editionId
      ? portal.inventory
      : [...allRowsOf(portal, edition).values()].filter(({ counted }) => counted),
);

/** "as of December 2011" of the edition that a row tells of; undefined for a row of none. */
export function asOfRow({ editionById }: Portal, { edition }: InventoryRow) {
  return edition === undefined ? undefined : editionById.get(edition)?.data.asOf;
}
