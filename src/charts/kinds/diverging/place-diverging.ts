import {
  type ChartData,
  type ChartRow,
  type Measure,
  type PlaceContext,
  textSize,
} from '../../tools/model/chart-data.ts';
import { barGap, drawBar, sayAbsence, sayCell, stubRoom } from '../../tools/rows/draw-bar.ts';
import { drawRows, drawZeroLine, rowScene } from '../../tools/rows/draw-rows.ts';
import { fitLengths, type ScaleItem } from '../../tools/scales/fit-scale.ts';
import { cellsOfRow, type Series, type SeriesCell } from '../../tools/series/number-series.ts';
import { rowFill } from '../../tools/paint/paint-row.ts';
import { planRows } from '../../tools/rows/plan-rows.ts';
import type { Mark, Part, Scene } from '../../tools/model/scene.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { alignHeads, lineHeight } from '../../tools/words/text-block.ts';

export interface DivergingOptions {
  /** `descending` by the left or only series. */
  readonly order: 'given' | 'descending';
}

const barHeight = 13;
/** Max share of the width for words, per side. */
const wordShare = 0.32;

/** −1 is left. */
interface Side extends SeriesCell {
  readonly side: -1 | 1;
  readonly length: number;
}

interface Halves {
  readonly x: (value: number) => number;
  readonly two: boolean;
  readonly roomOf: (side: -1 | 1) => number;
  readonly most: number;
  readonly measure: Measure;
}

/** Cells of a row with their sides: the first series left, the second right, a single one by its sign. */
function sidesOf(row: ChartRow, series: readonly Series[]): Side[] {
  return cellsOfRow(row, series).map((each) => {
    const { value } = each.cell;
    const once = series.length === 1;
    const left = once ? (value ?? 0) < 0 : each.series === series[0];
    // A negative value in one of two series has no side: it is printed without length.
    const length = once ? Math.abs(value ?? 0) : Math.max(value ?? 0, 0);
    return { ...each, side: left ? -1 : 1, length };
  });
}

function wordRoom({ cell, side, length }: Side, max: number, measure: Measure): ScaleItem {
  const stub = cell.value === undefined ? stubRoom : 0;
  const words = barGap + stub + Math.min(measure(cell.text, textSize), max - stub);
  return side < 0
    ? { value: -length, before: words, after: 0 }
    : { value: length, before: 0, after: words };
}

function headRoom([first, second]: readonly Series[], max: number, measure: Measure): ScaleItem[] {
  if (!first || !second) return [];
  const room = ({ column }: Series) => barGap + Math.min(measure(column.label, textSize, 500), max);
  return [{ value: 0, before: room(first), after: room(second) }];
}

/** The side with more space for the words of a single series, which has the row to itself. */
function chooseHalf(each: Side, { two, roomOf, measure }: Halves): Side {
  if (two || each.cell.value !== undefined) return each;
  const needed = measure(each.cell.text, textSize) + stubRoom;
  return needed > roomOf(1) && roomOf(-1) > roomOf(1) ? { ...each, side: -1 } : each;
}

function placeHeads(series: readonly Series[], { x, two, roomOf, measure }: Halves): Part {
  if (!two) return { marks: [], height: 0 };
  return alignHeads(
    series.map(({ column }, nth) => {
      const side = nth === 0 ? -1 : 1;
      const lines = wrapText(column.label, roomOf(side), textSize, measure, 500);
      const anchor = side < 0 ? 'end' : 'start';
      return { lines, x: x(0) + side * barGap, weight: 500, anchor, series: column.id };
    }),
  );
}

function wrapSide({ cell, side }: Side, { roomOf, most: max, measure }: Halves): string[] {
  const room = cell.value === undefined ? roomOf(side) - stubRoom : max;
  return wrapText(cell.text, room, textSize, measure);
}

/** A bar with its value at the end; without a value its words, after a stub if it is missing. */
function placeSide(row: ChartRow, each: Side, middle: number, halves: Halves): Mark[] {
  const { x, two } = halves;
  const { cell, series, side, length } = each;
  const lines = wrapSide(each, halves);
  const zero = x(0);
  if (cell.value === undefined) {
    return sayAbsence(row, each, lines, zero + side * barGap, middle, barHeight - 1, side);
  }
  const end = x(side * length);
  const text = sayCell(row, each, lines, end + side * barGap, middle, side);
  if (length === 0) return [text];
  const own = { fill: series.paint, texture: series.texture };
  const bar = drawBar(zero, end, side, middle, barHeight, two ? own : rowFill(row, own));
  const name = two ? series.column.id : undefined;
  return [{ ...bar, row: row.id, column: series.index, series: name }, text];
}

/**
 * Bars on both sides of a middle line, on one scale: two opposed series (stronger and weaker), or one split by
 * sign. Lengths are in the unit of the columns.
 */
export function placeDiverging(
  data: ChartData,
  { order }: DivergingOptions,
  context: PlaceContext,
): Scene {
  const { measure } = context;
  const { series, labels } = planRows(data, { order, maxSeries: 2 }, context);
  const max = wordShare * (labels.to - labels.from);
  const given = labels.rows.map((row) => sidesOf(row, series));
  const ends = given.flat().map((side) => wordRoom(side, max, measure));
  const x = fitLengths([...headRoom(series, max, measure), ...ends], labels.from, labels.to);
  const halves: Halves = {
    x,
    two: series.length > 1,
    roomOf: (side) => (side < 0 ? x(0) - labels.from : labels.to - x(0)) - barGap,
    most: max,
    measure,
  };
  const sides = given.map((cells) => cells.map((each) => chooseHalf(each, halves)));
  const heads = placeHeads(series, halves);
  const drawn = drawRows(
    labels,
    (row, index, top) => {
      const cells = sides[index] ?? [];
      const lines = cells.map((each) => wrapSide(each, halves).length);
      return {
        marks: cells.flatMap((each) => placeSide(row, each, top + lineHeight / 2, halves)),
        height: Math.max(1, ...lines) * lineHeight,
        middle: lineHeight / 2,
      };
    },
    {
      top: heads.height > 0 ? heads.height + (labels.above ? 12 : 4) : 0,
      colouredLabels: series.length > 1,
    },
  );
  return rowScene(labels, drawn, [], heads.marks, drawZeroLine(x(0), labels, drawn));
}
