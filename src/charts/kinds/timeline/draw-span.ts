import type { ChartRow } from '../../tools/model/chart-data.ts';
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

/** Dashes for a part of a row whose time is not known. */
function drawDashes(x1: number, x2: number, y: number, row: string, column?: number): Mark {
  const dashed = { stroke: 'line', strokeWidth: 1.4, dash: '3 3' } as const;
  return { type: 'line', x1, y1: y, x2, y2: y, ...dashed, row, column };
}

/** A box of a row about the middle of its track; never too short to be seen. */
function drawBox(row: ChartRow, from: number, to: number, y: number, height: number) {
  return {
    type: 'rect',
    x: from,
    y: y - height / 2,
    width: Math.max(to - from, 2),
    height,
    fill: rowPaint(row, 'q4'),
    row: row.id,
  } as const;
}

/** An event of which start and end are known. */
function drawWhole(
  row: ChartRow,
  [start, end]: readonly [number, number],
  columns: TimeColumns,
  { x, y, scale }: Track,
): DrawnSpan {
  const from = x + scale.place(Math.min(start, end));
  const to = x + scale.place(Math.max(start, end));
  const bar = drawBox(row, from, to, y, barHeight);
  return { marks: [{ ...bar, column: columns.start }], from, to: from + bar.width };
}

/**
 * A bar from start to end; a disc for a milestone, or a thin bar where it is known by its year or
 * quarter; dashes beside it where one of the two is not known; a dashed track without both.
 */
export function drawSpan(event: Event, columns: TimeColumns, track: Track): DrawnSpan {
  const { row, start, end } = event;
  const { x, y, length, scale } = track;
  if (start !== undefined && end !== undefined) return drawWhole(row, [start, end], columns, track);
  const known = start ?? end;
  if (known === undefined) {
    return { marks: [drawDashes(x, x + length, y, row.id, columns.start)], from: x, to: x };
  }
  const [column, other] =
    start === undefined ? [columns.end, columns.start] : [columns.start, columns.end];
  const period = readPeriodOf(event, columns);
  const from = x + scale.place(period?.from ?? known);
  const to = x + scale.place(period?.to ?? known);
  const disc = { type: 'circle', x: from, y, r: discRadius, fill: rowPaint(row, 'q4') } as const;
  const mark: Mark = period
    ? { ...drawBox(row, from, to, y, thinBar), column }
    : { ...disc, row: row.id, column };
  const rim = period ? 0 : discRadius;
  if (isMilestone(event, columns)) return { marks: [mark], from: from - rim, to: to + rim };
  const far =
    start === undefined
      ? Math.max(from - tail, x)
      : Math.min(to + tail, Math.max(x + length, to + 8));
  return {
    marks: [drawDashes(start === undefined ? from : to, far, y, row.id, other), mark],
    from: Math.min(far, from - rim),
    to: Math.max(far, to + rim),
  };
}
