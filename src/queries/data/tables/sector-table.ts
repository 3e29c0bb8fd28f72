import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';

export function sectorTable(portal: Portal): ExportTable {
  return {
    name: 'sectors',
    columns: [
      'id',
      'code',
      'group',
      ...locales.map((locale) => `name_${locale}`),
      'clusters',
      'clusters_main',
    ],
    rows: portal.sectors.map((sector): Cell[] => {
      const rows = portal.rowsBySector.get(sector.id) ?? [];
      return [
        sector.id,
        sector.code,
        sector.group,
        ...locales.map((locale) => sector.label[locale]),
        rows.length,
        rows.filter((row) => row.sectors[0] === sector.id).length,
      ];
    }),
  };
}
