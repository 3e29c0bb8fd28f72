import type { ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { statementsOfRow, type Series } from '../../tools/series/number-series.ts';
import { drawRows } from '../../tools/rows/draw-rows.ts';
import { planRowLabels } from '../../tools/rows/place-row-labels.ts';
import { listValues } from '../../tools/rows/place-values-below.ts';
import type { Mark } from '../../tools/model/scene.ts';

/** Rows with neither end, with the text of their cells. */
export function listRows(
  rows: readonly ChartRow[],
  series: readonly (Series | undefined)[],
  top: number,
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const plan = planRowLabels(
    rows.map((row) => ({ ...row, group: undefined })),
    context,
  );
  const present = series.filter((each) => each !== undefined);
  const list = (row: ChartRow, y: number) =>
    listValues(
      statementsOfRow(row, present),
      row.id,
      y,
      plan.from,
      plan.to,
      context,
      ({ cell, series: own }, x, middle) =>
        cell.missing === undefined
          ? undefined
          : {
              type: 'circle',
              x,
              y: middle,
              r: 4,
              fill: 'none',
              texture: 'missing',
              stroke: 'line',
              strokeWidth: 1,
              row: row.id,
              column: own.index,
            },
    );
  const drawn = drawRows(plan, (row, _, y) => ({ ...list(row, y), middle: 8 }), top, false);
  return { marks: drawn.marks, bottom: drawn.bottom };
}
