import { type InventoryRow, joinAllRows } from '../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

const withIds = <T extends { readonly id: string }>(items: readonly T[]) =>
  items.map((data) => ({ id: data.id, data }));

/**
 * A row for every cluster as seen from an edition, by id: those that it does not count too. What an
 * earlier edition counted is that of its archive, once it is frozen.
 */
export const allRowsOf = remember((portal, edition: string): ReadonlyMap<string, InventoryRow> => {
  if (edition === portal.editionId) return portal.rowById;
  const rows = new Map(joinRows(portal, edition).map((row) => [row.id, row]));
  const frozen = portal.frozen.get(edition);
  if (!frozen) return rows;
  const uncounted = [...rows].map(([id, row]) => [id, { ...row, counted: false }] as const);
  return new Map([...uncounted, ...frozen.rows.map((row) => [row.id, row] as const)]);
});

/** The rows that an edition counts, in the order of the clusters. */
export const rowsOfEdition = remember((portal, edition: string): readonly InventoryRow[] =>
  edition === portal.editionId
    ? portal.inventory
    : [...allRowsOf(portal, edition).values()].filter(({ counted }) => counted),
);

function joinRows(portal: Portal, edition: string): InventoryRow[] {
  const { clusters, returns } = portal;
  const parts = { regions: withIds(portal.regions), sectors: withIds(portal.sectors) };
  return joinAllRows({ clusters, returns, ...parts }, edition);
}

/** "as of 2012" of the edition that a row tells of; undefined for a row of none. */
export function asOfRow({ editionById }: Portal, { edition }: InventoryRow) {
  return edition === undefined ? undefined : editionById.get(edition)?.data.asOf;
}
