import type { LocalTable } from '../../../figures/localize-table.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { figureView } from '../../figures/figure-views.ts';
import { refCell, viewSources } from './cells.ts';
import type { TableCellView, TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';

/** The sum of each column of numbers. */
function sumCells({ columns, rows }: LocalTable, locale: Locale): TableCellView[] {
  const format = useFormat(locale);
  return columns.map((_, index) => ({
    text: format.number(rows.reduce((sum, { cells }) => sum + (cells[index]?.value ?? 0), 0)),
    numeric: true,
  }));
}

/** Survey answers of each development agency beside the rows of its provinces, as in the figure. */
export function agenciesTable(portal: Portal, locale: Locale): TableContent {
  const t = useTranslate(locale);
  const { table, figure, note } = figureView(portal, 'agencies', locale);
  if (!table) throw new Error('expected the numbers of the figure "agencies", found none');
  return {
    title: t('report.table.agencies', { n: table.rows.length }),
    columns: [
      { label: table.head, numeric: false },
      ...table.columns.map(({ label }) => ({ label, numeric: true })),
    ],
    groups: [
      {
        rows: table.rows.map(({ id, cells }) => [
          refCell(portal, `organisations/${id}`, locale),
          ...cells.map(({ text }): TableCellView => ({ text, numeric: true })),
        ]),
      },
    ],
    total: [{ text: t('report.table.total') }, ...sumCells(table, locale)],
    ...(note ? { note } : {}),
    sources: viewSources(portal, figure.sources, locale),
  };
}
