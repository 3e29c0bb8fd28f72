import type { Cell } from '../../exports/csv.ts';
import type { PackageTable } from '../../exports/data-package/model.ts';
import { missingReasons } from '../../domain/missing.ts';
import { locales } from '../../i18n/locales.ts';
import { figureUnits } from '../../schemas/figure-data.ts';
import type { FigureInAll } from '../figures/edition-figures.ts';
import {
  foreignKey,
  inAll,
  knownColumn,
  knownColumns,
  ownColumn,
  ownColumns,
  required,
} from './package-columns.ts';
import { buildTable } from './package-table.ts';

const figure = ownColumn('figure', 'figure', required);
const row = ownColumn('row', 'row', required);
const column = ownColumn('column', 'column', required);
const unit = knownColumn('unit', { values: figureUnits });

/** `figure-columns.csv`: columns of the figures’ tables. */
export function columnTable(figures: readonly FigureInAll[]): PackageTable {
  const rows = figures.flatMap(({ id, views, columns }) =>
    columns.map(({ id: own, type, unitId }, index): Cell[] => [
      id,
      own,
      ...locales.map((locale) => views[locale].table?.columns[index]?.label),
      type,
      unitId,
    ]),
  );
  return buildTable('figure-columns', rows, {
    titles: inAll((t) => t('package.table.figure-columns')),
    columns: [
      figure,
      column,
      ...knownColumns('label', required),
      ownColumn('type', 'type', { ...required, values: ['number', 'text', 'time'] }),
      unit,
    ],
    key: ['figure', 'column'],
    foreignKeys: [foreignKey('figure', 'figures')],
  });
}

/** `figure-rows.csv`: rows of the figures’ tables. */
export function rowTable(figures: readonly FigureInAll[]): PackageTable {
  const rows = figures.flatMap(({ id, views, rows: own }) =>
    own.map((entry, index): Cell[] => [
      id,
      entry.id,
      ...locales.map((locale) => views[locale].table?.rows[index]?.label),
      ...locales.map((locale) => views[locale].table?.rows[index]?.group),
      entry.region,
    ]),
  );
  return buildTable('figure-rows', rows, {
    titles: inAll((t) => t('package.table.figure-rows')),
    columns: [
      figure,
      row,
      ...knownColumns('label', required),
      ...ownColumns('group'),
      ownColumn('region', 'region'),
    ],
    key: ['figure', 'row'],
    foreignKeys: [foreignKey('figure', 'figures'), foreignKey('region', 'regions')],
  });
}

/** `figure-data.csv`: a row for each number, time, word or missing value in the figures’ tables. */
export function dataTable(figures: readonly FigureInAll[]): PackageTable {
  const rows = figures.flatMap(({ id, views, columns, rows: own }) =>
    own.flatMap((entry, at) =>
      columns.map(({ id: columnId, unitId }, index): Cell[] => {
        const cell = entry.cells[index];
        const isTime = cell?.time !== undefined;
        // The text of a number is the same number, formatted for readers.
        const isText = cell?.value === undefined && cell?.missing === undefined;
        return [
          id,
          entry.id,
          columnId,
          isTime ? undefined : cell?.value,
          unitId,
          cell?.time,
          ...locales.map((locale) =>
            isText ? views[locale].table?.rows[at]?.cells[index]?.text : undefined,
          ),
          cell?.missing,
        ];
      }),
    ),
  );
  return buildTable('figure-data', rows, {
    titles: inAll((t) => t('package.table.figure-data')),
    columns: [
      figure,
      row,
      column,
      knownColumn('value', { type: 'number' }),
      unit,
      ownColumn('time', 'time'),
      ...ownColumns('text'),
      ownColumn('missing', 'missing', { values: missingReasons }),
    ],
    key: ['figure', 'row', 'column'],
    foreignKeys: [
      foreignKey(['figure', 'row'], 'figure-rows', ['figure', 'row']),
      foreignKey(['figure', 'column'], 'figure-columns', ['figure', 'column']),
    ],
  });
}
