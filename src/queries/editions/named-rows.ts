import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import { correctedReturns } from './edition-inputs.ts';
import { rowsOfEdition } from './edition-rows.ts';

/** A row with the name that its edition prints. */
export interface NamedRow {
  readonly row: InventoryRow;
  readonly name: string;
  readonly language: Locale;
}

/** The rows that an edition counts, by the id of the cluster, in the order of the clusters. */
export const namedRowsOf = remember((portal, edition: string): ReadonlyMap<string, NamedRow> => {
  const corrected = correctedReturns(portal, edition);
  return new Map(
    rowsOfEdition(portal, edition).map((row): [string, NamedRow] => {
      // Once it is frozen, an edition goes on calling its clusters as it did.
      const kept = portal.frozen.get(edition)?.rowById.get(row.id);
      const cluster = kept?.name ?? portal.clusterById.get(row.id)?.data.name;
      const printed =
        kept && !corrected.has(row.id)
          ? kept.printedName
          : portal.returnById.get(`${edition}/${row.id}`)?.data.name;
      return [
        row.id,
        {
          row,
          name: printed ?? cluster?.original ?? row.id,
          language: cluster?.language ?? 'en',
        },
      ];
    }),
  );
});
