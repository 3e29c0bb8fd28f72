import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import type { ReportTableData } from '../schemas/report-table.ts';
import { tableOf } from './figure-tables.ts';
import { problemAt, type Validator } from './validator.ts';

/** Figures whose numbers a table shows, with the fields that name them. */
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
    // A missing or broken figure is reported elsewhere.
    if (!figure) return [];
    const columns = tableOf(portal, figure)?.columns;
    const refuse = (message: Phrase) => [
      problemAt(portal, entry, [field], 'report-table', message, phrase('check.mend.otherFigure')),
    ];
    if (!columns) {
      // A query that cannot be counted is reported at its inputs.
      return figure.query ? [] : refuse(phrase('check.report.figureWithoutNumbers', { id }));
    }
    if (entry.data.kind === 'figure' || columns.some((column) => column.id === 'names')) return [];
    return refuse(phrase('check.report.figureWithoutNames', { id }));
  });
}

/** Require the figures of report tables to have what the table shows. */
export const checkReportTables: Validator = (portal) =>
  portal['report-tables'].flatMap((entry) => judge(portal, entry));
