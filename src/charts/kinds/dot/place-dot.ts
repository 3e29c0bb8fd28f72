import type { ChartData, ChartRow, PlaceContext } from '../../tools/model/chart-data.ts';
import { fitScale, type ScaleItem } from '../../tools/scales/fit-scale.ts';
import { type SeriesCell, type Series, statementsOfRow } from '../../tools/series/number-series.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import { drawRows, rowScene } from '../../tools/rows/draw-rows.ts';
import { type LabelPlan, planRows } from '../../tools/rows/plan-rows.ts';
import type { LineMark, Mark, Paint, Scene } from '../../tools/model/scene.ts';
import { dotLegend, drawPoint, stackTies, tieStep, type DotStyle } from './draw-points.ts';
import {
  gapToText,
  type Point,
  pointsOfRow,
  printBelow,
  printNextTo,
  type Printed,
  roomsOfRow,
} from './print-points.ts';
import { lineHeight } from '../../tools/words/text-block.ts';

export interface DotOptions {
  /**
   * `dot`: a point per value; `lollipop`: with a stem from zero; `range`: joins the first two columns, the first
   * as an open ring, the second as a filled point.
   */
  readonly style: DotStyle;
  /** `descending` by the first series. */
  readonly order: 'given' | 'descending';
}

interface DotRow {
  readonly row: ChartRow;
  readonly cells: readonly SeriesCell[];
  readonly points: readonly Point[];
  /** Whether values are next to the points rather than below. */
  readonly beside: boolean;
}

interface DotFrame {
  readonly style: DotStyle;
  readonly series: readonly Series[];
  readonly labels: LabelPlan;
  readonly x: (value: number) => number;
  readonly context: PlaceContext;
}

/** Whether the scale begins at zero: only if zero is near enough to lose no detail. */
function reachesZero(values: readonly number[]): boolean {
  const min = Math.min(...values);
  const greatest = Math.max(...values);
  return min === greatest || (min > 0 ? min < greatest / 2 : greatest > min / 2);
}

/** Scale of all points and the words next to them; stems need zero, points do not. */
function fitPoints(
  rows: readonly DotRow[],
  stems: boolean,
  from: number,
  to: number,
  context: PlaceContext,
): (value: number) => number {
  const values = rows.flatMap(({ points }) => points.map(({ value }) => value));
  const zero: ScaleItem[] =
    values.length > 0 && (stems || reachesZero(values)) ? [{ value: 0, before: 2, after: 2 }] : [];
  const rooms = rows.flatMap(({ points, beside }) => roomsOfRow(points, beside, stems, context));
  return fitScale([...zero, ...rooms], from, to);
}

/** One or two points have values next to them, more have them below. */
function readRows(
  rows: readonly ChartRow[],
  series: readonly Series[],
  stems: boolean,
): readonly DotRow[] {
  // Stems would cross words on their left.
  const beside = series.length === 1 || (series.length === 2 && !stems);
  return rows.map((row) => {
    const cells = statementsOfRow(row, series);
    const points = pointsOfRow(cells);
    return { row, cells, points, beside: beside && points.length === cells.length };
  });
}

const across = (x1: number, x2: number, y: number) =>
  ({ type: 'line', x1, x2, y1: y, y2: y }) as const;

/**
 * From zero to the outermost point, with a piece of the zero line.
 * @param bounds start and end of that piece
 */
function drawStem(
  places: readonly number[],
  zero: number,
  middle: number,
  [y1, y2]: readonly [number, number],
  row: ChartRow,
  stroke: Paint,
): LineMark[] {
  const stem = across(Math.min(...places, zero), Math.max(...places, zero), middle);
  return [
    { type: 'line', x1: zero, x2: zero, y1, y2, stroke: 'line' },
    { ...stem, strokeWidth: 1.5, row: row.id, stroke },
  ];
}

function drawRange(places: readonly number[], middle: number): LineMark {
  const line = across(Math.min(...places), Math.max(...places), middle);
  return { ...line, stroke: 'line', strokeWidth: 1.5 };
}

/** Faint guide from the label to the points, with gaps for their words. */
function drawGuides(
  places: readonly number[],
  printed: Pick<Printed, 'left' | 'right'>,
  middle: number,
  { from, to }: LabelPlan,
): LineMark[] {
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const left = printed.left > 0 ? first - gapToText - printed.left : first;
  const right = printed.right > 0 ? last + gapToText + printed.right : last;
  const pieces = [
    [from, left],
    [first, last],
    [right, to],
  ] as const;
  return pieces
    .filter(([x1, x2]) => x2 - x1 > 4)
    .map(([x1, x2]) => ({ ...across(x1, x2, middle), stroke: 'hair' }));
}

/** A stem, or guides and the line of a range. */
function placeJoints(
  { row, points, beside }: DotRow,
  printed: Printed,
  top: number,
  height: number,
  { style, series, labels, x }: DotFrame,
): Mark[] {
  const places = points.map(({ value }) => x(value));
  if (places.length === 0) return [];
  const middle = top + height / 2;
  if (style !== 'lollipop') {
    const joined = style === 'range' && places.length === 2;
    const guides = drawGuides(places, printed, middle, labels);
    return joined ? [...guides, drawRange(places, middle)] : guides;
  }
  const paint = series.length === 1 ? rowPaint(row, 'q4') : 'line';
  // Extended only for values next to points, not for words below or in place of points.
  const bounds = [top - 2, top + height + (beside ? 2 : -2)] as const;
  return drawStem(places, x(0), middle, bounds, row, paint);
}

/** Overlapping points are placed one below another. */
function drawDotRow(dotRow: DotRow, top: number, frame: DotFrame) {
  const { row, cells, points, beside } = dotRow;
  const { style, series, labels, x, context } = frame;
  const places = points.map(({ value }) => x(value));
  const tiers = style === 'range' ? points.map(() => 0) : stackTies(places);
  const lowest = Math.max(0, ...tiers);
  const height = lineHeight + lowest * tieStep;
  const middle = top + height / 2;
  const shapes = points.map((point, nth) => {
    const y = middle + ((tiers[nth] ?? 0) - lowest / 2) * tieStep;
    return drawPoint(point, row, style, series, x(point.value), y);
  });
  const ownHeight = points.length > 0 ? height : 0;
  const values = beside
    ? printNextTo(points, row, x, middle, style === 'lollipop', context)
    : printBelow(cells, points, row, style, series, x, top + ownHeight, labels, context);
  return {
    marks: [...placeJoints(dotRow, values, top, height, frame), ...shapes, ...values.marks],
    height: ownHeight + values.height,
    middle: height / 2,
  };
}

/**
 * Points on one scale, a table row each (dot plot; Cleveland and McGill, Graphical Perception, 1984). One or two
 * points have values next to them, more have them below. The scale is in the unit of the columns; stems need
 * zero, points do not.
 */
export function placeDot(data: ChartData, options: DotOptions, context: PlaceContext): Scene {
  const { style, order } = options;
  const maxSeries = style === 'range' ? 2 : undefined;
  const { series, labels } = planRows(data, { order, maxSeries }, context);
  const stems = style === 'lollipop';
  const dotRows = readRows(labels.rows, series, stems);
  const x = fitPoints(dotRows, stems, labels.from, labels.to, context);
  const frame: DotFrame = { style, series, labels, x, context };
  const drawn = drawRows(
    labels,
    (_, index, top) => drawDotRow(dotRows[index] as DotRow, top, frame),
    { colouredLabels: series.length > 1 && style !== 'range' },
  );
  return rowScene(labels, drawn, dotLegend(series, style));
}
