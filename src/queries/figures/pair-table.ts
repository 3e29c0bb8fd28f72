import type { FigureTable } from '../../domain/figures/table.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import type { StageOrder } from '../../domain/stages/stage-order.ts';
import type { Cell } from '../../exports/csv.ts';
import { flattenTable } from '../../figures/downloads.ts';
import { localizeTable } from '../../figures/localize-table.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A number with its share and position on the scale. */
interface PairValue {
  readonly count: string;
  readonly share: string;
  /** Per cent of the drawing's width. */
  readonly at: number;
}

export interface PairRow {
  readonly id: string;
  readonly label: string;
  readonly href: string | undefined;
  /** Style of its stage, if it is one. */
  readonly look: StageSymbol | undefined;
  readonly here: PairValue;
  readonly there: PairValue;
}

/** A part compared with the rest, all shares on one scale. */
export interface PairTableView {
  readonly head: string;
  readonly here: string;
  readonly there: string;
  readonly ends: readonly [string, string];
  readonly rows: readonly PairRow[];
  /** All rows for a download, including the header. */
  readonly csv: readonly (readonly Cell[])[];
}

/** End of a scale for shares: the next of 10, 20 … 100 per cent. */
const scaleEnd = (shares: readonly number[]): number =>
  Math.max(10, Math.ceil(Math.max(...shares, 0) / 10) * 10);

/**
 * Draws a table of {@link compareWithRest} in a language. Shares are shown in whole per cent; the download has one
 * more decimal, and the rows not shown.
 * @param most max rows shown; by default all
 */
export function viewPairTable(
  computed: FigureTable,
  locale: Locale,
  { most: max, stageOrder }: { readonly most?: number; readonly stageOrder?: StageOrder } = {},
): PairTableView {
  const format = useFormat(locale);
  const table = localizeTable(computed, locale, stageOrder ? { stageOrder } : {});
  const rows = table.rows.slice(0, max);
  const end = scaleEnd(rows.flatMap(({ cells }) => [cells[1]?.value ?? 0, cells[3]?.value ?? 0]));
  const percent = (share: number) => format.percent(share / 100, 0);
  const readPair = ({ cells }: (typeof rows)[number], column: number): PairValue => {
    const share = cells[column + 1]?.value;
    return {
      count: cells[column]?.text ?? '',
      share: share === undefined ? '' : percent(share),
      at: Math.round((1000 * (share ?? 0)) / end) / 10,
    };
  };
  const { head, rows: flat } = flattenTable(table, locale);
  return {
    head: table.head,
    here: table.columns[0]?.label ?? '',
    there: table.columns[2]?.label ?? '',
    ends: [percent(0), percent(end)],
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      href: row.path && href(locale, row.path),
      look: row.stage?.look,
      here: readPair(row, 0),
      there: readPair(row, 2),
    })),
    csv: [head, ...flat],
  };
}
