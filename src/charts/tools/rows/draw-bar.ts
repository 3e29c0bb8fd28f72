import type { ChartRow } from '../model/chart-data.ts';
import type { Mark, RectMark } from '../model/scene.ts';
import { type Fill, fillBox, missingLook } from '../paint/paint-row.ts';
import { cellPaint, type SeriesCell } from '../series/number-series.ts';
import { setLine } from '../words/text-block.ts';

/** Gap between a bar and its value. */
export const barGap = 6;

/**
 * Horizontal bar from zero to its end; non-zero values are always visible.
 * @param side −1 to run left
 * @param middle vertical centre
 */
export function drawBar(
  zero: number,
  end: number,
  side: -1 | 1,
  middle: number,
  height: number,
  fill: Fill,
): RectMark {
  const width = Math.max(Math.abs(end - zero), 1);
  const x = side < 0 ? zero - width : zero;
  return fillBox({ x, y: middle - height / 2, width, height }, fill);
}

/** Width of the stub, and distance from its start to the words after it. */
export const stubWidth = 10;
export const stubRoom = stubWidth + 6;

/** Hatched box in place of a bar, for an unknown value. */
export function missingStub(
  x: number,
  middle: number,
  height: number,
  row: string,
  column: number,
): RectMark {
  const box = { x, y: middle - height / 2, width: stubWidth, height } as const;
  return { type: 'rect', ...box, ...missingLook, fill: 'none', row, column };
}

/** Words of a cell next to the end of its bar, on the side to which the bar runs. */
export function sayCell(
  row: ChartRow,
  { cell, series }: SeriesCell,
  lines: readonly string[],
  x: number,
  middle: number,
  side: -1 | 1 = 1,
): Mark {
  const anchor = side < 0 ? 'end' : 'start';
  return setLine(lines, x, middle, {
    anchor,
    fill: cellPaint(cell),
    row: row.id,
    column: series.index,
  });
}

/** Words in place of a bar, after a stub if the value is missing. */
export function sayAbsence(
  row: ChartRow,
  each: SeriesCell,
  lines: readonly string[],
  x: number,
  middle: number,
  height: number,
  side: -1 | 1 = 1,
): Mark[] {
  if (each.cell.missing === undefined) return [sayCell(row, each, lines, x, middle, side)];
  const left = side < 0 ? x - stubWidth : x;
  return [
    missingStub(left, middle, height, row.id, each.series.index),
    sayCell(row, each, lines, x + side * stubRoom, middle, side),
  ];
}
