import { type ClusterName, nameAsPrinted } from '../../domain/inventory/cluster-names.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { correctedReturns } from './edition-inputs.ts';
import { rowsOfEdition } from './edition-rows.ts';

/** A row with the name that its edition prints. */
export interface NamedRow {
  readonly row: InventoryRow;
  readonly name: string;
  readonly language: string;
  /** Is the name one that its return says, not that of its file? */
  readonly ownName: boolean;
}

/** How an edition names a cluster: what its file says, and what its return prints instead. */
function namesIn(portal: Portal, edition: string, id: string) {
  // Once it is frozen, an edition goes on calling its clusters as it did, but for errata.
  const kept = portal.frozen.get(edition)?.rowById.get(id);
  const returned = portal.returnById.get(`${edition}/${id}`)?.data.name;
  if (!kept) return { name: portal.fileNameById.get(id), printed: returned };
  const isCorrected = correctedReturns(portal, edition).has(id);
  return { name: kept.name, printed: isCorrected ? returned : kept.printedName };
}

/** The names of a cluster as an edition prints it, with the translations that there were. */
export function editionName(portal: Portal, edition: string, id: string): ClusterName | undefined {
  const { name, printed } = namesIn(portal, edition, id);
  return name && nameAsPrinted(name, printed);
}

/** The rows that an edition counts, by the id of the cluster, in the order of the clusters. */
export const namedRowsOf = remember(
  'namedRowsOf',
  (portal, edition: string): ReadonlyMap<string, NamedRow> =>
    new Map(
      rowsOfEdition(portal, edition).map((row): [string, NamedRow] => {
        const { name, printed } = namesIn(portal, edition, row.id);
        return [
          row.id,
          {
            row,
            name: printed ?? name?.original ?? row.id,
            language: name?.language ?? mainLanguage(portal.site.languages),
            ownName: printed !== undefined,
          },
        ];
      }),
    ),
);
