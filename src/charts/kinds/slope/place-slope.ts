import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { listAbsences, placeNotes } from '../../tools/axes/list-absences.ts';
import { missingLook } from '../../tools/paint/paint-row.ts';
import { drawRows } from '../../tools/rows/draw-rows.ts';
import { planRowLabels } from '../../tools/rows/plan-rows.ts';
import { listValues } from '../../tools/rows/place-values-below.ts';
import { numberSeries, type Series, statementsOfRow } from '../../tools/series/number-series.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { isNarrow, placeAxes } from './place-axes.ts';
import { valueAt } from './plan-sides.ts';

/** Rows with neither end, with the text of their cells. */
function listRows(
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
              ...missingLook,
              fill: 'none',
              row: row.id,
              column: own.index,
            },
    );
  const drawn = drawRows(plan, (row, _, y) => ({ ...list(row, y), middle: 8 }), { top });
  return { marks: [...drawn.labels, ...drawn.marks], bottom: drawn.bottom };
}

/**
 * Lines between two axes of one scale, one per row, for the first two series (slopegraph; Tufte, The Visual
 * Display of Quantitative Information, 1983). Labels are at both ends, pushed apart if they touch, with leaders
 * to their points. A line with one end is a dashed stub with the words of the missing cell, in a note below on
 * narrow drawings; rows without both are listed. The scale is in the unit of the columns and need not begin at
 * zero.
 */
export function placeSlope(data: ChartData, context: PlaceContext): Scene {
  const { width, measure } = context;
  const [first, second] = numberSeries(data, 2);
  const drawn = data.rows.filter(
    (row) => valueAt(row, first) !== undefined || valueAt(row, second) !== undefined,
  );
  const absent = data.rows.filter((row) => !drawn.includes(row));
  const { marks, bottom } = placeAxes(drawn, first, second, context);
  const columns = [first, second].flatMap((series) => (series ? [series.index] : []));
  const said = isNarrow(context) ? listAbsences({ ...data, rows: drawn }, columns) : [];
  const notes = placeNotes(said, bottom + 10, width, measure);
  const under = said.length > 0 ? bottom + 10 + notes.height : bottom;
  const list = listRows(absent, [first, second], drawn.length > 0 ? under + 14 : 0, context);
  return {
    width,
    height: Math.max(under, list.bottom) + 4,
    marks: [...marks, ...notes.marks, ...list.marks],
    legend: [],
  };
}
