import { isMissing } from '../../../domain/missing.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { regionCount } from '../../regions/region-counts.ts';

/** Every region. */
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
      'brop',
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
        region.brop === undefined ? undefined : String(region.brop),
        region.agency,
        // Nothing where no source gives a number.
        isMissing(count) ? undefined : count,
      ];
    }),
  };
}
