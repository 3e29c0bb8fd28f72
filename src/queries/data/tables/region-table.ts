import { isMissing } from '../../../domain/missing.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { regionCount } from '../../regions/region-counts.ts';

/** Group of regions with a column of this name, which explains the column. */
export function groupOfColumn(portal: Portal, table: string, column: string) {
  return table === 'regions' ? portal.regionGroupById.get(column) : undefined;
}

/** Every region, with a column per group of regions, filled for regions of the group's country. */
export function regionTable(portal: Portal): ExportTable {
  return {
    name: 'regions',
    columns: [
      'id',
      'level',
      'country',
      'parent',
      'iso',
      'nuts',
      ...locales.map((locale) => `name_${locale}`),
      ...portal.regionGroups.map(({ id }) => id),
      'agency',
      'clusters',
    ],
    rows: portal.regions.map((region): Cell[] => {
      const count = regionCount(portal, region.id);
      return [
        region.id,
        region.level,
        region.country,
        region.parent,
        region.iso,
        region.nuts,
        ...locales.map((locale) => region.name[locale]),
        ...portal.regionGroups.map(({ id, country }) =>
          region.country === country ? String(region.groups?.includes(id) ?? false) : undefined,
        ),
        region.agency,
        // Empty if no source gives a number.
        isMissing(count) ? undefined : count,
      ];
    }),
  };
}
