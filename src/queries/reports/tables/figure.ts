import type { LocalTable } from '../../../figures/localize-table.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { figureView } from '../../figures/figure-views.ts';
import { refCell, viewSources, writeWords } from './cells.ts';
import type { TableCellView, TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';

/** Entries that the rows of a figure may refer to. */
const entriesOf = (portal: Portal) =>
  ({
    organisations: portal.organisationById,
    regions: portal.regionById,
    sectors: portal.sectorById,
  }) as const;

/** Name of a row linked to its entry; without one, as in the figure. */
function headCell(
  portal: Portal,
  { rows }: TableOf<'figure'>,
  { id, label }: { readonly id: string; readonly label: string },
  locale: Locale,
): TableCellView {
  return rows && entriesOf(portal)[rows].has(id)
    ? refCell(portal, `${rows}/${id}`, locale)
    : { text: label };
}

/** Sum of each numeric column. */
function sumCells({ columns, rows }: LocalTable, locale: Locale): TableCellView[] {
  const format = useFormat(locale);
  return columns.map((_, index) => ({
    text: format.number(rows.reduce((sum, { cells }) => sum + (cells[index]?.value ?? 0), 0)),
    numeric: true,
  }));
}

/** Numbers of a figure with column sums; its rows link to their pages. */
export function figureTable(
  portal: Portal,
  declared: TableOf<'figure'>,
  locale: Locale,
): TableContent {
  const { table, figure, note } = figureView(portal, declared.figure, locale);
  if (!table) throw new Error(`expected the numbers of the figure ${declared.figure}, found none`);
  return {
    title: writeWords(declared.title, { n: table.rows.length }, locale),
    columns: [
      { label: table.head, numeric: false },
      ...table.columns.map(({ label }) => ({ label, numeric: true })),
    ],
    groups: [
      {
        rows: table.rows.map(({ id, label, cells }) => [
          headCell(portal, declared, { id, label }, locale),
          ...cells.map(({ text }): TableCellView => ({ text, numeric: true })),
        ]),
      },
    ],
    total: [{ text: useTranslate(locale)('report.table.total') }, ...sumCells(table, locale)],
    ...(note ? { note } : {}),
    sources: viewSources(portal, figure.sources, locale),
  };
}
