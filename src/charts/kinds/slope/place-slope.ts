import type { ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import { listAbsences, placeNotes } from '../../tools/axes/list-absences.ts';
import { numberSeries } from '../../tools/series/number-series.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { listRows } from './list-rows.ts';
import { isNarrow, placeAxes } from './place-axes.ts';
import { valueAt } from './plan-sides.ts';

export type SlopeOptions = Readonly<Record<string, never>>;

/**
 * Lines between two axes of one scale, one per row, for the first two series (slopegraph; Tufte, The Visual
 * Display of Quantitative Information, 1983). Labels are at both ends, pushed apart if they touch, with leaders
 * to their points. A line with one end is a dashed stub with the words of the missing cell, in a note below on
 * narrow drawings; rows without both are listed. The scale is in the unit of the columns and need not begin at
 * zero.
 */
export function placeSlope(data: ChartData, _: SlopeOptions, context: PlaceContext): Scene {
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
