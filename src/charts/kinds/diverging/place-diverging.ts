import {
  textSize,
  type ChartData,
  type ChartRow,
  type PlaceContext,
} from '../../tools/model/chart-data.ts';
import { drawZeroLine } from '../../tools/rows/draw-zero-line.ts';
import { fitScale, type ScaleItem } from '../../tools/scales/fit-scale.ts';
import { missingStub, stubRoom, stubWidth } from '../../tools/rows/missing-stub.ts';
import {
  cellPaint,
  cellsOfRow,
  numberSeries,
  type Series,
  type SeriesCell,
} from '../../tools/series/number-series.ts';
import { fillBox, rowFill } from '../../tools/paint/paint-row.ts';
import { orderRows } from '../../tools/rows/order-rows.ts';
import { placeRows, planRowLabels } from '../../tools/rows/place-row-labels.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { lineHeight, toBaseline } from '../../tools/words/text-block.ts';

export interface DivergingOptions {
  /** `descending` by the left series, or by the only one. */
  readonly order: 'given' | 'descending';
}

const barHeight = 13;
/** From the end of a bar to its value. */
const gap = 6;
/** A side may give so much of the room to words. */
const wordShare = 0.32;

/** Which way a cell is drawn from the middle, and how far: −1 is left. */
interface Side extends SeriesCell {
  readonly side: -1 | 1;
  readonly length: number;
}

/** The cells of a row with their sides: the first series left, the second right, one by its sign. */
function sidesOf(row: ChartRow, series: readonly Series[]): Side[] {
  return cellsOfRow(row, series).map((each) => {
    const { value } = each.cell;
    const once = series.length === 1;
    const left = once ? (value ?? 0) < 0 : each.series === series[0];
    // A negative value in one of two series has no side of its own: it is printed without length.
    const length = once ? Math.abs(value ?? 0) : Math.max(value ?? 0, 0);
    return { ...each, side: left ? -1 : 1, length };
  });
}

/**
 * Bars to both sides of a middle line, on one scale: two series against each other (stronger and
 * weaker), or one whose sign decides the side. Lengths are in the unit of the columns.
 */
export function placeDiverging(
  data: ChartData,
  { order }: DivergingOptions,
  context: PlaceContext,
): Scene {
  const { measure, width } = context;
  const series = numberSeries(data, 2);
  const [first, second] = series;
  const rows = orderRows(data.rows, order, ({ cells }) => cells[first?.index ?? -1]?.value);
  const plan = planRowLabels(rows, context);
  const room = plan.to - plan.from;
  const most = wordShare * room;
  const given = rows.map((row) => sidesOf(row, series));

  const headRoom = (label: string) => gap + Math.min(measure(label, textSize, 500), most);
  const heads: ScaleItem[] =
    first && second
      ? [{ value: 0, before: headRoom(first.column.label), after: headRoom(second.column.label) }]
      : [];
  const ends = given.flat().map(({ cell, side, length }): ScaleItem => {
    const stub = cell.value === undefined ? stubRoom : 0;
    const words = gap + stub + Math.min(measure(cell.text, textSize), most - stub);
    return side < 0
      ? { value: -length, before: words, after: 0 }
      : { value: length, before: 0, after: words };
  });
  const x = fitScale([{ value: 0, before: 0, after: 0 }, ...heads, ...ends], plan.from, plan.to);
  const middleLine = x(0);
  const roomOf = (side: -1 | 1) => (side < 0 ? middleLine - plan.from : plan.to - middleLine) - gap;
  // Words of a single series stand alone in their row, so they may use the other half.
  const spare = (each: Side): Side => {
    if (second || each.cell.value !== undefined) return each;
    const needed = measure(each.cell.text, textSize) + stubRoom;
    return needed > roomOf(1) && roomOf(-1) > roomOf(1) ? { ...each, side: -1 } : each;
  };
  const sides = given.map((cells) => cells.map(spare));
  const linesOf = ({ cell, side }: Side) =>
    wrapText(
      cell.text,
      cell.value === undefined ? roomOf(side) - stubRoom : most,
      textSize,
      measure,
    );

  const headLines = [first, second].map((each, nth) =>
    second && each
      ? wrapText(each.column.label, roomOf(nth === 0 ? -1 : 1), textSize, measure, 500)
      : [],
  );
  const headCount = Math.max(...headLines.map(({ length }) => length));
  const headHeight = headCount * lineHeight;
  const headMarks = headLines.flatMap((lines, nth): Mark[] =>
    lines.length === 0
      ? []
      : [
          {
            type: 'text',
            x: middleLine + (nth === 0 ? -gap : gap),
            y: (headCount - lines.length + 0.5) * lineHeight + toBaseline,
            lines,
            size: textSize,
            weight: 500,
            anchor: nth === 0 ? 'end' : 'start',
            series: series[nth]?.column.id,
          },
        ],
  );

  const bodies = sides.map((cells) => ({
    height: Math.max(1, ...cells.map((cell) => linesOf(cell).length)) * lineHeight,
    middle: lineHeight / 2,
  }));
  const placed = placeRows(
    plan,
    bodies,
    headCount > 0 ? headHeight + (plan.above ? 12 : 4) : 0,
    series.length > 1,
  );

  const placeSide = (row: ChartRow, each: Side, middle: number): Mark[] => {
    const { cell, series: own, side, length } = each;
    const meaning = { row: row.id, column: own.index };
    const words = {
      type: 'text',
      y: middle + toBaseline,
      lines: linesOf(each),
      size: textSize,
      anchor: side < 0 ? 'end' : 'start',
      fill: cellPaint(cell),
      ...meaning,
    } as const;
    if (cell.value === undefined) {
      const near = middleLine + side * gap;
      if (cell.missing === undefined) return [{ ...words, x: near }];
      const left = side < 0 ? near - stubWidth : near;
      return [
        missingStub(left, middle, barHeight - 1, row.id, own.index),
        { ...words, x: near + side * stubRoom },
      ];
    }
    const end = x(side * length);
    const text: Mark = { ...words, x: end + side * gap };
    if (length === 0) return [text];
    // What is not zero is seen, however little it is.
    const shown = Math.max(Math.abs(end - middleLine), 1);
    const from = side < 0 ? middleLine - shown : middleLine;
    const box = { x: from, y: middle - barHeight / 2, width: shown, height: barHeight };
    const fill = { fill: own.paint, texture: own.texture };
    return [
      {
        ...fillBox(box, second ? fill : rowFill(row, fill)),
        ...meaning,
        series: second ? own.column.id : undefined,
      },
      text,
    ];
  };

  const marks = rows.flatMap((row, index) => {
    const middle = (placed.tops[index] ?? 0) + lineHeight / 2;
    return (sides[index] ?? []).flatMap((side) => placeSide(row, side, middle));
  });
  const line = drawZeroLine(middleLine, plan, bodies, placed);
  return {
    width,
    height: placed.bottom + 2,
    marks: [...headMarks, ...placed.marks, ...marks, ...line],
    legend: [],
  };
}
