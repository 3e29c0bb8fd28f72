import { isMissing } from '../../../domain/missing.ts';
import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { allRowsOf } from '../../editions/edition-rows.ts';
import { citeIds } from '../cite-ids.ts';
import { isMaturityColumn, maturityCells } from './maturity-cells.ts';
import { newestColumns, newestValues } from './newest-columns.ts';
import {
  hasPoints,
  isPointColumn,
  ownCells,
  ownColumns,
  pointCells,
  pointSource,
} from './own-columns.ts';

/**
 * Every cluster with ids, the same in all languages: `/data/clusters.csv`.
 * @param edition a cluster that did not return in it has its latest earlier stage
 */
export function clusterTable(portal: Portal, edition: string): ExportTable {
  const rows = allRowsOf(portal, edition);
  const maturity = maturityCells(
    portal,
    portal.clusters.map(({ id }) => ({ id, edition: rows.get(id)?.edition })),
  );
  const located = hasPoints(portal);
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
      'lat',
      'lon',
      'point_basis',
      'point_precision',
      pointSource,
      ...newestColumns,
      ...ownColumns(portal).map(({ name }) => name),
      'suggested_stage',
      'criteria_met',
    ].filter(
      (column) => (maturity || !isMaturityColumn(column)) && (located || !isPointColumn(column)),
    ),
    rows: portal.clusters.map(({ id, data }, index): Cell[] => {
      const row = rows.get(id);
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
        row && !isMissing(row.stage) ? row.stage : undefined,
        row?.edition,
        citeIds(data.sources),
        ...(located ? pointCells(data) : []),
        ...newestValues(data.profile),
        ...ownCells(portal, data),
        ...(maturity?.[index] ?? []),
      ];
    }),
  };
}
