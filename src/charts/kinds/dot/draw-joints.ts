import type { ChartRow } from '../../tools/model/chart-data.ts';
import type { LineMark, Paint } from '../../tools/model/scene.ts';
import type { LabelPlan } from '../../tools/rows/place-row-labels.ts';
import { gapToText, type Printed } from './print-points.ts';

const across = (x1: number, x2: number, y: number) =>
  ({ type: 'line', x1, x2, y1: y, y2: y }) as const;

/**
 * From zero to the outermost point, with a piece of the zero line.
 * @param bounds start and end of that piece
 */
export function drawStem(
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

export function drawRange(places: readonly number[], middle: number): LineMark {
  const line = across(Math.min(...places), Math.max(...places), middle);
  return { ...line, stroke: 'line', strokeWidth: 1.5 };
}

/** Faint guide from the label to the points, with gaps for their words. */
export function drawGuides(
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
