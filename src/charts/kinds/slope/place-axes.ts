import { textSize, type ChartRow, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Series } from '../../tools/series/number-series.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import type { Mark, Part } from '../../tools/model/scene.ts';
import { spreadLabels } from '../../tools/labels/spread-labels.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { placeOpenLines, type OpenLine } from './place-open-lines.ts';
import { planSides, type SlopeSide, valueAt } from './plan-sides.ts';
import { alignHeads, lineHeight } from '../../tools/words/text-block.ts';

/** Height of the axes, unless labels need more. */
const axisHeight = { wide: 260, narrow: 220 };

interface End {
  readonly row: ChartRow;
  readonly value: number;
}

interface SlopeFrame {
  readonly first: Series | undefined;
  readonly second: Series | undefined;
  readonly left: SlopeSide;
  readonly right: SlopeSide;
  readonly top: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
}

/** Whether there is no space for words between the axes. */
export const isNarrow = ({ width }: PlaceContext): boolean => width < 480;

function endsOf(rows: readonly ChartRow[], series: Series | undefined): End[] {
  return rows.flatMap((row) => {
    const value = valueAt(row, series);
    return value === undefined ? [] : [{ row, value }];
  });
}

/** Names of the series above the axes, over their labels, shifted inward if those are narrower. */
function placeHeads(
  { first, second, left, right }: Pick<SlopeFrame, 'first' | 'second' | 'left' | 'right'>,
  { width, measure }: PlaceContext,
): Part {
  const heads = [first, second].flatMap((series, nth) => {
    if (!series) return [];
    const room = nth === 0 ? left.axis : Math.max(width - right.axis, width / 2 - 24);
    const { label } = series.column;
    const lines = wrapText(label, Math.min(room, width / 2 - 8), textSize, measure, 500);
    const size = Math.max(...lines.map((line) => measure(line, textSize, 500)));
    const x = nth === 0 ? Math.max(left.axis - size, 0) : Math.min(right.axis, width - size);
    return [{ lines, x, weight: 500, series: series.column.id } as const];
  });
  const { marks, height } = alignHeads(heads);
  return { marks, height: height === 0 ? 0 : height + 8 };
}

function measureAxes(
  rows: readonly ChartRow[],
  { first, second, left, right }: Pick<SlopeFrame, 'first' | 'second' | 'left' | 'right'>,
  context: PlaceContext,
): number {
  if (rows.length === 0) return 0;
  const narrow = isNarrow(context);
  const sum = (side: SlopeSide, ends: readonly End[]) =>
    ends.reduce((height, { row }) => height + side.heightOf(row), 0);
  const [leftEnds, rightEnds] = [endsOf(rows, first), endsOf(rows, second)];
  const openCount = rows.length * 2 - leftEnds.length - rightEnds.length;
  const min = narrow ? axisHeight.narrow : axisHeight.wide;
  return Math.max(
    rows.length < 3 ? min / 2 : min,
    sum(left, leftEnds),
    sum(right, rightEnds),
    narrow ? 0 : openCount * 2 * lineHeight,
  );
}

/** Scale of both axes; a single value is centred. */
function scaleEnds(values: readonly number[], top: number, height: number) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const inset = lineHeight / 2;
  return (value: number) =>
    high === low
      ? top + height / 2
      : top + height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
}

/** The accented row on top. */
function drawLines(rows: readonly ChartRow[], frame: SlopeFrame, context: PlaceContext): Mark[] {
  const { first, second, left, right, top, bottom, y } = frame;
  const lines: Mark[] = [];
  const openLines: OpenLine[] = [];
  const accentedLast = rows.toSorted(
    (a, b) => Number(a.accent ?? false) - Number(b.accent ?? false),
  );
  for (const row of accentedLast) {
    const [from, to] = [valueAt(row, first), valueAt(row, second)];
    const stroke = rowPaint(row, 'q4');
    if (from !== undefined && to !== undefined) {
      lines.push({
        type: 'line',
        x1: left.axis,
        y1: y(from),
        x2: right.axis,
        y2: y(to),
        stroke,
        strokeWidth: row.accent ? 2.5 : 1.5,
        row: row.id,
      });
    } else {
      const series = from === undefined ? first : second;
      openLines.push({
        row,
        side: from === undefined ? 'right' : 'left',
        y: y(from ?? to ?? 0),
        stroke,
        cell: series && row.cells[series.index],
        column: series?.index ?? 0,
      });
    }
  }
  const worded = !isNarrow(context);
  return [
    ...lines,
    ...placeOpenLines(openLines, left.axis, right.axis, top, bottom, context, worded),
  ];
}

function placeEnds(
  rows: readonly ChartRow[],
  side: SlopeSide,
  series: Series | undefined,
  { y, top, bottom }: SlopeFrame,
): Mark[] {
  if (!series) return [];
  const ends = endsOf(rows, series);
  const middles = spreadLabels(
    ends.map(({ value }) => y(value)),
    ends.map(({ row }) => side.heightOf(row)),
    top,
    bottom,
  );
  return ends.flatMap(({ row, value }, index): Mark[] => {
    const middle = middles[index] ?? 0;
    const leader: Mark = {
      type: 'line',
      x1: side.axis + side.direction * 5,
      y1: y(value),
      x2: side.axis + side.direction * 13,
      y2: middle,
      stroke: 'line',
    };
    const point = { type: 'circle', x: side.axis, y: y(value), r: 3.5 } as const;
    return [
      ...(Math.abs(middle - y(value)) > 1 ? [leader] : []),
      { ...point, fill: rowPaint(row, 'q4'), row: row.id, column: series.index },
      ...side.print(row, middle),
    ];
  });
}

/** Empty if no row has a value. */
export function placeAxes(
  rows: readonly ChartRow[],
  first: Series | undefined,
  second: Series | undefined,
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  if (rows.length === 0) return { marks: [], bottom: 0 };
  const sides = { first, second, ...planSides(rows, first, second, context) };
  const heads = placeHeads(sides, context);
  const top = heads.height;
  const height = measureAxes(rows, sides, context);
  const values = [...endsOf(rows, first), ...endsOf(rows, second)].map(({ value }) => value);
  const frame = { ...sides, top, bottom: top + height, y: scaleEnds(values, top, height) };
  const { left, right, bottom } = frame;
  return {
    marks: [
      ...heads.marks,
      ...[left, right].map(({ axis }): Mark => ({
        type: 'line',
        x1: axis,
        x2: axis,
        y1: top,
        y2: bottom,
        stroke: 'hair',
      })),
      ...drawLines(rows, frame, context),
      ...placeEnds(rows, left, first, frame),
      ...placeEnds(rows, right, second, frame),
    ],
    bottom,
  };
}
