import type { ChartData, ChartRow, PlaceContext } from '../model/chart-data.ts';
import { numberSeries, type Series } from '../series/number-series.ts';
import { orderRows } from './order-rows.ts';
import { type LabelPlan, planRowLabels } from './place-row-labels.ts';

export interface RowPlan {
  readonly series: readonly Series[];
  readonly rows: readonly ChartRow[];
  readonly labels: LabelPlan;
}

export interface RowPlanOptions {
  readonly order: 'given' | 'descending';
  /** Max number of series, the first columns of numbers. */
  readonly mostSeries?: number;
  /** Value compared by `descending`; that of the first series by default. */
  readonly rankOf?: (row: ChartRow, series: readonly Series[]) => number | undefined;
  /** Labels above their rows even on wide drawings. */
  readonly above?: boolean;
}

const firstValue = ({ cells }: ChartRow, [first]: readonly Series[]) =>
  cells[first?.index ?? -1]?.value;

/**
 * Common first step of all row charts: series, order, labels. The scale comes next (`fitScale`, `fitLengths`),
 * in the space left by the labels.
 */
export function planRows(
  data: ChartData,
  { order, mostSeries: maxSeries, rankOf = firstValue, above }: RowPlanOptions,
  context: PlaceContext,
): RowPlan {
  const series = numberSeries(data, maxSeries);
  const rows = orderRows(data.rows, order, (row) => rankOf(row, series));
  return { series, rows, labels: planRowLabels(rows, context, above) };
}
