import type { ChartData, ChartRow, PlaceContext } from '../model/chart-data.ts';
import { numberSeries, type Series } from '../series/number-series.ts';
import { orderRows } from './order-rows.ts';
import { type LabelPlan, planRowLabels } from './place-row-labels.ts';

/** What a chart of rows draws: its series, its rows in their order, and the room left beside labels. */
export interface RowPlan {
  readonly series: readonly Series[];
  readonly rows: readonly ChartRow[];
  readonly labels: LabelPlan;
}

/** How a chart of rows chooses its series and their order. */
export interface RowPlanOptions {
  readonly order: 'given' | 'descending';
  /** Only the first so many columns of numbers. */
  readonly mostSeries?: number;
  /** What `descending` compares; the first series when left out. */
  readonly rankOf?: (row: ChartRow, series: readonly Series[]) => number | undefined;
  /** Labels stand above their rows on wide drawings too. */
  readonly above?: boolean;
}

/** The value of a row in the first series. */
const firstValue = ({ cells }: ChartRow, [first]: readonly Series[]) =>
  cells[first?.index ?? -1]?.value;

/**
 * How every chart of rows begins: series, order, labels. The scale comes next (`fitScale`,
 * `fitLengths`), since its room is what the labels leave.
 */
export function planRows(
  data: ChartData,
  { order, mostSeries, rankOf = firstValue, above }: RowPlanOptions,
  context: PlaceContext,
): RowPlan {
  const series = numberSeries(data, mostSeries);
  const rows = orderRows(data.rows, order, (row) => rankOf(row, series));
  return { series, rows, labels: planRowLabels(rows, context, above) };
}
