import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import type { ReportTableData } from '../schemas/report-table.ts';
import { tableOf } from './figure-tables.ts';
import { problemAt, type Validator } from './validator.ts';

/** The figures whose numbers a table shows, by the fields that name them. */
function figuresOf(data: ReportTableData): readonly (readonly [field: string, id: string])[] {
  if (data.kind === 'figure') return [['figure', data.figure]];
  if (data.kind !== 'indicators') return [];
  return [
    ['figure', data.figure],
    ['units', data.units],
  ];
}

function judge(portal: Portal, entry: Entry<ReportTableData>): Problem[] {
  return figuresOf(entry.data).flatMap(([field, id]) => {
    const figure = portal.figures.find((one) => one.id === id)?.data;
    // One that is missing or broken is told elsewhere.
    if (!figure) return [];
    const columns = tableOf(portal, figure)?.columns;
    const refuse = (message: Phrase) => [
      problemAt(portal, entry, [field], 'report-table', message, phrase('check.mend.otherFigure')),
    ];
    if (!columns) {
      // A query that cannot be counted is told at what it counts.
      return figure.query ? [] : refuse(phrase('check.report.figureWithoutNumbers', { id }));
    }
    if (entry.data.kind === 'figure' || columns.some((column) => column.id === 'names')) return [];
    return refuse(phrase('check.report.figureWithoutNames', { id }));
  });
}

/** Tables of reports are made of figures that have what they show. */
export const checkReportTables: Validator = (portal) =>
  portal['report-tables'].flatMap((entry) => judge(portal, entry));
