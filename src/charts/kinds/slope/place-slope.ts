import {
  textSize,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import { listAbsences, placeNotes } from '../../tools/axes/list-absences.ts';
import { numberSeries, type Series } from '../../tools/series/number-series.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';
import type { LineMark, Mark, Scene } from '../../tools/model/scene.ts';
import { spreadLabels } from '../../tools/labels/spread-labels.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { listRows } from './list-rows.ts';
import { placeOpenLines, type OpenLine } from './place-open-lines.ts';
import { planSides, type SlopeSide } from './plan-sides.ts';
import { lineHeight, toBaseline } from '../../tools/words/text-block.ts';

export type SlopeOptions = Readonly<Record<string, never>>;

/** Height of the axes, unless labels need more. */
const axisHeight = { wide: 260, narrow: 220 };

/** An end of a row's line on one of the axes. */
interface End {
  readonly row: ChartRow;
  readonly value: number;
}

const valueAt = (row: ChartRow, series: Series | undefined) =>
  series && row.cells[series.index]?.value;

/** Middles of the labels of one axis, and how far down the last one reaches. */
function spreadEnds(
  ends: readonly End[],
  side: SlopeSide,
  y: (value: number) => number,
  from: number,
  to: number,
) {
  const heights = ends.map(({ row }) => side.heightOf(row));
  return spreadLabels(
    ends.map(({ value }) => y(value)),
    heights,
    from,
    to,
  );
}

/**
 * Lines between two axes of one scale, one a row, for the first two series (slopegraph; Tufte, The
 * Visual Display of Quantitative Information, 1983). Labels stand at both ends, pushed apart where
 * they would touch and led back to their points. A line without one of its ends is a dashed stub
 * with the words of that cell, on narrow drawings in a note below; rows without both are listed. The scale is in the unit of the
 * columns and need not begin at zero.
 */
export function placeSlope(data: ChartData, _: SlopeOptions, context: PlaceContext): Scene {
  const { width, measure } = context;
  const [first, second] = numberSeries(data, 2);
  const drawn = data.rows.filter(
    (row) => valueAt(row, first) !== undefined || valueAt(row, second) !== undefined,
  );
  const absent = data.rows.filter((row) => !drawn.includes(row));
  const { left, right } = planSides(drawn, first, second, context);

  const heads = [first, second].flatMap(
    (series, nth): { lines: string[]; x: number; series: Series }[] => {
      if (!series || drawn.length === 0) return [];
      const room = nth === 0 ? left.axis : Math.max(width - right.axis, width / 2 - 24);
      const lines = wrapText(
        series.column.label,
        Math.min(room, width / 2 - 8),
        textSize,
        measure,
        500,
      );
      const size = Math.max(...lines.map((line) => measure(line, textSize, 500)));
      // A name stands over its labels, shifted inward if they are narrower.
      const x = nth === 0 ? Math.max(left.axis - size, 0) : Math.min(right.axis, width - size);
      return [{ lines, x, series }];
    },
  );
  const headCount = Math.max(0, ...heads.map(({ lines }) => lines.length));
  const top = headCount === 0 ? 0 : headCount * lineHeight + 8;

  const endsOf = (series: Series | undefined): End[] =>
    drawn.flatMap((row) => {
      const value = valueAt(row, series);
      return value === undefined ? [] : [{ row, value }];
    });
  const ends = { left: endsOf(first), right: endsOf(second) };
  const sum = (side: SlopeSide, all: readonly End[]) =>
    all.reduce((height, { row }) => height + side.heightOf(row), 0);
  const openCount = drawn.length * 2 - ends.left.length - ends.right.length;
  const narrow = width < 480;
  const least = narrow ? axisHeight.narrow : axisHeight.wide;
  const room = drawn.length < 3 ? least / 2 : least;
  const height =
    drawn.length === 0
      ? 0
      : Math.max(
          room,
          sum(left, ends.left),
          sum(right, ends.right),
          narrow ? 0 : openCount * 2 * lineHeight,
        );
  const bottom = top + height;

  const values = [...ends.left, ...ends.right].map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const inset = lineHeight / 2;
  const y = (value: number) =>
    high === low
      ? top + height / 2
      : bottom - inset - ((value - low) / (high - low)) * (height - 2 * inset);

  const marks: Mark[] = [];
  for (const side of drawn.length > 0 ? [left, right] : []) {
    marks.push({ type: 'line', x1: side.axis, x2: side.axis, y1: top, y2: bottom, stroke: 'hair' });
  }
  const openLines: OpenLine[] = [];
  // The row that the figure is about lies over all others.
  for (const row of [...drawn].sort(
    (a, b) => Number(a.accent ?? false) - Number(b.accent ?? false),
  )) {
    const [from, to] = [valueAt(row, first), valueAt(row, second)];
    const stroke = rowPaint(row, 'q4');
    if (from !== undefined && to !== undefined) {
      marks.push({
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
  marks.push(...placeOpenLines(openLines, left.axis, right.axis, top, bottom, context, !narrow));

  for (const [side, own, series] of [
    [left, ends.left, first],
    [right, ends.right, second],
  ] as const) {
    if (!series) continue;
    const middles = spreadEnds(own, side, y, top, bottom);
    own.forEach(({ row, value }, index) => {
      const middle = middles[index] ?? 0;
      const leader: LineMark = {
        type: 'line',
        x1: side.axis + side.direction * 5,
        y1: y(value),
        x2: side.axis + side.direction * 13,
        y2: middle,
        stroke: 'line',
      };
      if (Math.abs(middle - y(value)) > 1) marks.push(leader);
      marks.push(
        {
          type: 'circle',
          x: side.axis,
          y: y(value),
          r: 3.5,
          fill: rowPaint(row, 'q4'),
          row: row.id,
          column: series.index,
        },
        ...side.print(row, middle),
      );
    });
  }

  const columns = [first, second].flatMap((series) => (series ? [series.index] : []));
  const said = narrow ? listAbsences({ ...data, rows: drawn }, columns, false) : [];
  const notes = placeNotes(said, bottom + 10, width, measure);
  const under = said.length > 0 ? bottom + 10 + notes.height : bottom;
  const list = listRows(absent, [first, second], drawn.length > 0 ? under + 14 : 0, context);
  return {
    width,
    height: Math.max(under, list.bottom) + 4,
    marks: [
      ...heads.map(({ lines, x, series }): Mark => ({
        type: 'text',
        x,
        y: (headCount - lines.length + 0.5) * lineHeight + toBaseline,
        lines,
        size: textSize,
        weight: 500,
        series: series.column.id,
      })),
      ...marks,
      ...notes.marks,
      ...list.marks,
    ],
    legend: [],
  };
}
