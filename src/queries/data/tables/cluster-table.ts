import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { citeIds } from '../cite-ids.ts';

/** Every cluster with ids, the same in all languages: `/data/clusters.csv`. */
export function clusterTable(portal: Portal): ExportTable {
  return {
    name: 'clusters',
    columns: [
      'id',
      'name_original',
      ...locales.map((locale) => `name_${locale}`),
      'country',
      'regions',
      'sectors',
      'kind',
      'stage',
      'edition',
      'source',
    ],
    rows: portal.clusters.map(({ id, data }): Cell[] => {
      const row = portal.rowById.get(id);
      const reported = portal.returnById.get(`${portal.editionId}/${id}`);
      const key = row ? stageKeyOf(row) : 'not-reported';
      const name = (locale: Locale) =>
        data.name[locale] ?? (data.name.language === locale ? data.name.original : undefined);
      return [
        id,
        data.name.original,
        ...locales.map(name),
        data.country,
        data.regions.join(';'),
        data.sectors.map((sector) => sector.id).join(';'),
        data.kind,
        key === 'not-reported' ? undefined : key,
        reported ? portal.editionId : undefined,
        citeIds(data.sources),
      ];
    }),
  };
}
