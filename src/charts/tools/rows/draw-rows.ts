import type { ChartRow } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';
import { type LabelPlan, type PlacedRows, placeRows, type RowBody } from './place-row-labels.ts';

/** A row as it is drawn from some height down. */
export interface DrawnRow extends RowBody {
  readonly marks: readonly Mark[];
}

/** All rows with their labels. */
export interface DrawnRows extends PlacedRows {
  readonly bodies: readonly RowBody[];
}

/**
 * Draws rows with their labels from top to bottom.
 * @param draw a row from its top; called twice, because labels stand by the heights of all rows, and
 *   only then is it known where each begins
 * @param top where the first row begins
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
