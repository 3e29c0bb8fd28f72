import type { ChartRow } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import { type LabelPlan, type PlacedRows, placeRows, type RowBody } from './place-row-labels.ts';

export interface DrawnRow extends RowBody {
  readonly marks: readonly Mark[];
}

export interface DrawnRows extends PlacedRows {
  readonly bodies: readonly RowBody[];
}

/**
 * @param draw a row from its top; called twice, because positions depend on the heights of all rows
 * @param top of the first row
 * @param colouredLabels see `placeRows`
 */
export function drawRows(
  plan: LabelPlan,
  draw: (row: ChartRow, index: number, top: number) => DrawnRow,
  top: number,
  colouredLabels: boolean,
): DrawnRows {
  const bodies = plan.rows.map((row, index) => draw(row, index, 0));
  const placed = placeRows(plan, bodies, top, colouredLabels);
  const marks = plan.rows.flatMap((row, index) => draw(row, index, placed.tops[index] ?? 0).marks);
  return { ...placed, bodies, marks: [...placed.marks, ...marks] };
}
