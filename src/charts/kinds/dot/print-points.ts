import { textSize, type ChartRow, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { ScaleItem } from '../../tools/scales/fit-scale.ts';
import {
  isCommonStatement,
  type Series,
  type SeriesCell,
} from '../../tools/series/number-series.ts';
import { sayCell } from '../../tools/rows/draw-bar.ts';
import type { LabelPlan } from '../../tools/rows/plan-rows.ts';
import { listValues, spreadValues } from '../../tools/rows/place-values-below.ts';
import type { Mark, Part } from '../../tools/model/scene.ts';
import { drawPoint, type DotStyle } from './draw-points.ts';
import { lineHeight } from '../../tools/words/text-block.ts';

/** Distance from the centre of a point to its words. */
export const gapToText = 10;

export interface Point extends SeriesCell {
  readonly value: number;
}

export interface Printed extends Part {
  readonly left: number;
  readonly right: number;
}

export function pointsOfRow(cells: readonly SeriesCell[]): Point[] {
  return cells.flatMap((each) =>
    each.cell.value === undefined ? [] : [{ ...each, value: each.cell.value }],
  );
}

/**
 * Points with words on their left and on their right, of one or two.
 * @param outward put words of a negative point on the left, opposite its stem
 */
function sidesOf(
  points: readonly Point[],
  outward: boolean,
): { left: Point | undefined; right: Point | undefined } {
  const [first, second] = points;
  if (!first || !second) {
    return outward && first && first.value < 0
      ? { left: first, right: undefined }
      : { left: undefined, right: first };
  }
  return first.value <= second.value
    ? { left: first, right: second }
    : { left: second, right: first };
}

export function roomsOfRow(
  points: readonly Point[],
  beside: boolean,
  outward: boolean,
  { measure }: PlaceContext,
): ScaleItem[] {
  const { left, right } = sidesOf(points, outward);
  return points.map((point) => {
    const words = gapToText + measure(point.cell.text, textSize);
    return {
      value: point.value,
      before: beside && point === left ? words : 7,
      after: beside && point === right ? words : 7,
    };
  });
}

export function printNextTo(
  points: readonly Point[],
  row: ChartRow,
  x: (value: number) => number,
  middle: number,
  outward: boolean,
  { measure }: PlaceContext,
): Printed {
  const { left, right } = sidesOf(points, outward);
  const print = (point: Point, side: -1 | 1): Mark =>
    sayCell(row, point, [point.cell.text], x(point.value) + side * gapToText, middle, side);
  const reach = (point: Point | undefined) => (point ? measure(point.cell.text, textSize) + 5 : 0);
  return {
    marks: [...(left ? [print(left, -1)] : []), ...(right ? [print(right, 1)] : [])],
    height: 0,
    left: reach(left),
    right: reach(right),
  };
}

/** Print the cells of a row below its points, as a list if some are missing or too close. */
export function printBelow(
  cells: readonly SeriesCell[],
  points: readonly Point[],
  row: ChartRow,
  style: DotStyle,
  series: readonly Series[],
  x: (value: number) => number,
  top: number,
  { from, to }: LabelPlan,
  context: PlaceContext,
): Printed {
  const wanted = points.map((point) => ({ ...point, from: x(point.value), to: x(point.value) }));
  const line =
    points.length === cells.length
      ? spreadValues(wanted, row.id, top, from, to, context)
      : undefined;
  if (line) return { marks: line, height: lineHeight, left: 0, right: 0 };
  const list = listValues(cells, row.id, top, from, to, context, (value, keyX, keyY) =>
    isCommonStatement(value, cells, series)
      ? undefined
      : drawPoint(value, row, style, series, keyX, keyY),
  );
  return { ...list, left: 0, right: 0 };
}
