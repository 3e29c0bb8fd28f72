import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { type Event, isMilestone, readPeriodOf, type TimeColumns } from './read-events.ts';
import type { YearScale } from './scale-years.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';

export const barHeight = 10;
/** Thickness of the bar of an event dated by its year or quarter. */
export const thinBar = 4;
const discRadius = 4.5;
/** Length of the dashes for an unknown start or end. */
const tail = 30;

export interface Track {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly scale: YearScale;
}

export interface DrawnSpan {
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

function drawDashes(x1: number, x2: number, y: number, row: string, column?: number): Mark {
  const dashed = { stroke: 'line', strokeWidth: 1.4, dash: '3 3' } as const;
  return { type: 'line', x1, y1: y, x2, y2: y, ...dashed, row, column };
}

/** Box centred on a row's track, wide enough to be visible. */
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
 * A bar from start to end; a disc for a milestone, or a thin bar if it is dated by year or quarter; dashes next
 * to it if start or end is unknown; a dashed track without both.
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
