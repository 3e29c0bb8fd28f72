import { type ClusterName, nameAsPrinted } from '../../domain/inventory/cluster-names.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { correctedReturns } from './edition-inputs.ts';
import { rowsOfEdition } from './edition-rows.ts';

export interface NamedRow {
  readonly row: InventoryRow;
  readonly name: string;
  readonly language: string;
  /** True if the name comes from its return, not from its file. */
  readonly ownName: boolean;
}

/** Names of a cluster in an edition: that of its file, and the one printed by its return instead. */
function namesIn(portal: Portal, edition: string, id: string) {
  // A frozen edition keeps its cluster names, except for errata.
  const kept = portal.frozen.get(edition)?.rowById.get(id);
  const returned = portal.returnById.get(`${edition}/${id}`)?.data.name;
  if (!kept) return { name: portal.fileNameById.get(id), printed: returned };
  const isCorrected = correctedReturns(portal, edition).has(id);
  return { name: kept.name, printed: isCorrected ? returned : kept.printedName };
}

/** Name of a cluster as printed by an edition, with the translations of that time. */
export function editionName(portal: Portal, edition: string, id: string): ClusterName | undefined {
  const { name, printed } = namesIn(portal, edition, id);
  return name && nameAsPrinted(name, printed);
}

/** Rows counted by an edition, by cluster id, in the order of the clusters. */
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
