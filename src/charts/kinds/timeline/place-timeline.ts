import type { ChartColumn, ChartData, PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { listUndated } from './list-undated.ts';
import { placeMilestones } from './place-milestones.ts';
import { placeSpans } from './place-spans.ts';
import { findColumn, isDated, readEvents, type TimeColumns } from './read-events.ts';

export interface TimelineOptions {
  /** Id of the column of start or event times. */
  readonly start: string;
  /** Id of the column of end times. */
  readonly end?: string;
  /** Id of the column printed below the label. */
  readonly detail?: string;
}

/**
 * Milestones or spans of time, in decimal years. Milestones are along a vertical axis; spans, and milestones in
 * groups, are in rows below a horizontal axis (Gantt). Undated rows are listed with the text in place of a date;
 * without any date there is no axis.
 */
export function placeTimeline(
  data: ChartData,
  options: TimelineOptions,
  context: PlaceContext,
): Scene {
  const [start, end, detail] = [options.start, options.end, options.detail].map((id) =>
    findColumn(data, id),
  ) as [number, number, number];
  const columns: TimeColumns = {
    start,
    ...(end < 0 ? {} : { end }),
    ...(detail < 0 ? {} : { detail }),
  };
  const events = readEvents(data, columns);
  const axis = data.columns[start] as ChartColumn;
  if (!events.some(isDated)) {
    const { marks, bottom } = listUndated(events, columns, 0, context);
    return { width: context.width, height: bottom, marks, legend: [] };
  }
  const inRows = end >= 0 || events.some(({ row }) => row.group !== undefined);
  return (inRows ? placeSpans : placeMilestones)({ events, columns, axis }, context);
}
