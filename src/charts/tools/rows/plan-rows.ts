import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { type ChartData, type ChartRow, type PlaceContext, textSize } from '../model/chart-data.ts';
import { weightOf } from '../paint/paint-row.ts';
import { numberSeries, type Series } from '../series/number-series.ts';
import { wrapText } from '../words/wrap-text.ts';

/** Rows by group, in the order of first rows; those without a group form one too. */
export const groupRows = (rows: readonly ChartRow[]): Map<string | undefined, ChartRow[]> =>
  Map.groupBy(rows, ({ group }) => group);

/**
 * Rows in drawing order: by group, in the order of first rows, with ungrouped rows before all others, as no
 * heading could end a group.
 * @param rankOf sorts within each group, greatest first (`greatestFirst`)
 */
export function orderRows(
  rows: readonly ChartRow[],
  rankOf?: (row: ChartRow) => number | undefined,
): ChartRow[] {
  const groups = groupRows(rows);
  const alone = groups.get(undefined) ?? [];
  groups.delete(undefined);
  return [alone, ...groups.values()].flatMap((group) =>
    rankOf ? group.toSorted(greatestFirst(rankOf)) : group,
  );
}

const stageRoom = 19;

export interface LabelPlan {
  readonly rows: readonly ChartRow[];
  /** Whether labels are above their marks rather than in a column on the left. */
  readonly above: boolean;
  /** Start and end of the space for marks. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly (readonly string[])[];
  readonly indent: number;
  readonly context: PlaceContext;
}

/**
 * In a column as wide as the longest label, wrapped at a good third of a wide drawing; on narrow drawings above
 * the marks unless all are short.
 * @param rows in drawing order
 * @param always above the marks, whatever the width
 */
export function planRowLabels(
  rows: readonly ChartRow[],
  context: PlaceContext,
  always = false,
): LabelPlan {
  const { width, measure } = context;
  const indent = rows.some(({ stage }) => stage) ? stageRoom : 0;
  const widthOf = (row: ChartRow, text: string) => measure(text, textSize, weightOf(row));
  const longest = Math.max(0, ...rows.map((row) => widthOf(row, row.label)));
  const narrow = width < 480;
  const above = always || (narrow && longest + indent > 0.4 * width);
  const max = above ? width - indent : narrow ? longest : 0.36 * width - indent;
  const lines = rows.map((row) => wrapText(row.label, max, textSize, measure, weightOf(row)));
  const column = Math.max(
    0,
    ...rows.flatMap((row, index) => (lines[index] ?? []).map((line) => widthOf(row, line))),
  );
  return { rows, above, from: above ? 0 : indent + column + 14, to: width, lines, indent, context };
}

export interface RowPlan {
  readonly series: readonly Series[];
  readonly labels: LabelPlan;
}

/**
 * Common first step of all row charts: series, order, labels. The scale comes next (`fitScale`, `fitLengths`),
 * in the space left by the labels, and then the rows (`drawRows`).
 * @param order `descending` by the value of the first series unless `rankOf` gives another
 * @param maxSeries max number of series, the first columns of numbers
 * @param above labels above their rows even on wide drawings
 */
export function planRows(
  data: ChartData,
  {
    order = 'given',
    maxSeries,
    rankOf = ({ cells }, [first]) => cells[first?.index ?? -1]?.value,
    above,
  }: {
    readonly order?: 'given' | 'descending';
    readonly maxSeries?: number | undefined;
    readonly rankOf?:
      ((row: ChartRow, series: readonly Series[]) => number | undefined) | undefined;
    readonly above?: boolean;
  },
  context: PlaceContext,
): RowPlan {
  const series = numberSeries(data, maxSeries);
  const rows = orderRows(data.rows, order === 'given' ? undefined : (row) => rankOf(row, series));
  return { series, labels: planRowLabels(rows, context, above) };
}
