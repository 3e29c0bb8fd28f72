import { type BarPiece, placeBars } from '../../charts/tools/bars/place-bars.ts';
import type { FigureTable } from '../../domain/figures/table.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import type { StageOrder } from '../../domain/stages/stage-order.ts';
import type { Cell } from '../../exports/csv.ts';
import { flattenTable } from '../../figures/downloads.ts';
import { leadingRows } from '../../figures/facts.ts';
import { type LocalTable, localizeTable } from '../../figures/localize-table.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly href: string | undefined;
  /** Style of its stage, if it is one. */
  readonly look: StageSymbol | undefined;
  /** As printed, one per column. */
  readonly values: readonly string[];
  /** Whether each of them is one that no source reports. */
  readonly unreported: readonly boolean[];
  /** `kind` is the name of a colour. */
  readonly pieces: readonly (BarPiece & { readonly kind: string })[];
}

interface Leader {
  readonly label: string;
  readonly value: number;
  /** The formatted number. */
  readonly count: string;
}

export interface BarTableView {
  /** Heading of the first column, then of each column of numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly BarRow[];
  /** Legend of the bars, if they have several pieces. */
  readonly legend: readonly { readonly kind: string; readonly label: string }[];
  /** Rows with the greatest number: one, unless there is a tie. */
  readonly leaders: readonly Leader[];
  /** All rows for a download, including the header. */
  readonly csv: readonly (readonly Cell[])[];
}

/** Selection of the numbers drawn, and of the rows. */
interface BarChoice {
  /** Columns stacked in a bar; `total` by default. */
  readonly series?: readonly string[];
  /** Their colour names, if there are several; by default those of the columns. */
  readonly colours?: readonly string[];
  /** Column that determines the leaders; `total` by default. */
  readonly leading?: string;
  /** Max rows with a number; by default all. */
  readonly most?: number;
  /** Includes rows without a number, which then show why it is missing. */
  readonly whole?: boolean;
  /** Stages of the portal, for rows that are stages. */
  readonly stageOrder?: StageOrder;
}

const columnIndex = ({ columns }: LocalTable, id: string) =>
  columns.findIndex((column) => column.id === id);

/** Draws a table as bars in a language. The download includes the rows not shown. */
export function viewBarTable(
  computed: FigureTable,
  locale: Locale,
  {
    series = ['total'],
    colours = series,
    leading = 'total',
    most: max,
    whole,
    stageOrder,
  }: BarChoice = {},
): BarTableView {
  const table = localizeTable(computed, locale, stageOrder ? { stageOrder } : {});
  const drawn = series.map((id) => columnIndex(table, id));
  const kinds = series.length > 1 ? colours : ['quantity'];
  const shown = table.rows
    // Values that no source counts have neither a bar nor a zero.
    .filter(({ cells }) => whole || drawn.some((column) => cells[column]?.value !== undefined))
    .slice(0, max);
  const pieces = placeBars(
    shown.map(({ cells }) => drawn.map((column) => cells[column]?.value ?? 0)),
  );
  const { head, rows } = flattenTable(table, locale);
  return {
    heads: [table.head, ...table.columns.map(({ label }) => label)],
    rows: shown.map(({ id, label, path, stage, cells }, row) => ({
      id,
      label,
      href: path && href(locale, path),
      look: stage?.look,
      values: cells.map(({ text }) => text),
      unreported: cells.map(({ missing }) => missing === 'not-reported'),
      pieces: (pieces[row] ?? []).map((piece, index) => ({
        ...piece,
        kind: stage?.look ?? kinds[index] ?? 'quantity',
      })),
    })),
    legend:
      series.length > 1
        ? series.map((id, index) => ({
            kind: kinds[index] ?? 'quantity',
            label: table.columns[drawn[index] ?? -1]?.label ?? id,
          }))
        : [],
    leaders: leadingRows(table, columnIndex(table, leading)).map(({ row, value, text }) => ({
      label: row.label,
      value,
      count: text,
    })),
    csv: [head, ...rows],
  };
}
