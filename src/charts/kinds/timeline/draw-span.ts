import type { Mark } from '../../tools/model/scene.ts';
import { type Event, isMilestone, readPeriodOf, type TimeColumns } from './read-events.ts';
import type { YearScale } from './scale-years.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';

/** Height of a bar. */
export const barHeight = 10;
/** Thickness of the bar of a year or a quarter in which something happened. */
export const thinBar = 4;
const discRadius = 4.5;
/** Length of the dashes that stand for an end, or a start, that is not known. */
const tail = 30;

/** The track of a row: where the axis begins, and the middle of its height. */
export interface Track {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly scale: YearScale;
}

/** What is drawn of an event, and how far it reaches across. */
export interface DrawnSpan {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

/**
 * A bar from start to end; a disc for a milestone, or a thin bar where it is known by its year or
 * quarter; dashes beside it where one of the two is not known; a dashed track without both.
 */
export function drawSpan(event: Event, columns: TimeColumns, track: Track): DrawnSpan {
  const { row, start, end } = event;
  const { x, y, length, scale } = track;
  const fill = rowPaint(row, 'q4');
  const dashes = (x1: number, x2: number, column: number | undefined): Mark => ({
    type: 'line',
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: 'line',
    strokeWidth: 1.4,
    dash: '3 3',
    row: row.id,
    column,
  });
  if (start !== undefined && end !== undefined) {
    const [from, to] = [Math.min(start, end), Math.max(start, end)].map(
      (time) => x + scale.place(time),
    ) as [number, number];
    const width = Math.max(to - from, 2);
    const bar: Mark = {
      type: 'rect',
      x: from,
      y: y - barHeight / 2,
      width,
      height: barHeight,
      fill,
      row: row.id,
      column: columns.start,
    };
    return { marks: [bar], from, to: from + width };
  }
  const known = start ?? end;
  if (known === undefined) return { marks: [dashes(x, x + length, columns.start)], from: x, to: x };
  const column = start === undefined ? columns.end : columns.start;
  const period = readPeriodOf(event, columns);
  const [from, to] = (period ? [period.from, period.to] : [known, known]).map(
    (time) => x + scale.place(time),
  ) as [number, number];
  const mark: Mark = period
    ? {
        type: 'rect',
        x: from,
        y: y - thinBar / 2,
        width: Math.max(to - from, 2),
        height: thinBar,
        fill,
        row: row.id,
        column,
      }
    : { type: 'circle', x: from, y, r: discRadius, fill, row: row.id, column };
  const rim = period ? 0 : discRadius;
  const other = start === undefined ? columns.start : columns.end;
  if (isMilestone(event, columns)) return { marks: [mark], from: from - rim, to: to + rim };
  const far =
    start === undefined
      ? Math.max(from - tail, x)
      : Math.min(to + tail, Math.max(x + length, to + 8));
  return {
    marks: [dashes(start === undefined ? from : to, far, other), mark],
    from: Math.min(far, from - rim),
    to: Math.max(far, to + rim),
  };
}
