import type { PackageTable } from '../../exports/data-package/model.ts';
import { inAll, knownColumn, ownColumn, required, several } from './package-columns.ts';
import { buildTable } from './package-table.ts';
import type { ReportValueRow } from './report-package.ts';

/** `values.csv`: every value named in the text of the report. A date has no number. */
export function valueTable(values: readonly ReportValueRow[]): PackageTable {
  const rows = values.map(({ name, value, date, unit, chapters }) => [
    name,
    date === undefined ? value : undefined,
    unit,
    date,
    chapters.join(';'),
  ]);
  return buildTable('values', rows, {
    titles: inAll((t) => t('package.table.values')),
    columns: [
      ownColumn('name', 'name', required),
      knownColumn('value', { type: 'number' }),
      knownColumn('unit', required),
      ownColumn('date', 'day', { type: 'date' }),
      ownColumn('chapters', 'chapters', several),
    ],
    key: ['name'],
  });
}
