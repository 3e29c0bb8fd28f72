import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeIds } from '../cite-ids.ts';

/** What was returned for an edition, as printed and as coded. */
export function returnTable(portal: Portal, edition: string): ExportTable {
  const prefix = `${edition}/`;
  return {
    name: `returns-${edition}`,
    columns: [
      'id',
      'stage',
      'printed_row',
      'printed_province',
      'printed_stage',
      'printed_region',
      'source',
    ],
    rows: [...portal.returnById.values()]
      .filter(({ id }) => id.startsWith(prefix))
      .map(({ id, data }): Cell[] => [
        id.slice(prefix.length),
        data.stage,
        data.printed?.row,
        data.printed?.province,
        data.printed?.stage,
        data.printedRegion,
        citeIds(data.sources),
      ]),
  };
}
