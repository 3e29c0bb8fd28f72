import { textSize, type PlaceContext } from '../model/chart-data.ts';
import { cellPaint, type SeriesCell } from '../series/number-series.ts';
import type { Mark, Part } from '../model/scene.ts';
import { spreadLabels } from '../labels/spread-labels.ts';
import { wrapText } from '../words/wrap-text.ts';
import { lineHeight, setLine, setText } from '../words/text-block.ts';

export interface ValueBelow extends SeriesCell {
  /** Horizontal extent of the mark. */
  readonly from: number;
  readonly to: number;
}

const gap = 9;
/** Max distance of a value from its mark before a list reads better. */
const farthest = 16;

const lookOf = ({ cell, series }: SeriesCell, row: string) => ({
  fill: cellPaint(cell),
  row,
  column: series.index,
  series: series.column.id,
});

/**
 * Values on one line below their marks, pushed apart if they touch.
 * @param y top of the line
 * @returns undefined if they do not fit, or not near enough to their marks
 */
export function spreadValues(
  values: readonly ValueBelow[],
  row: string,
  y: number,
  from: number,
  to: number,
  { measure }: PlaceContext,
): Mark[] | undefined {
  const widths = values.map(({ cell }) => measure(cell.text, textSize) + gap);
  if (widths.reduce((sum, width) => sum + width, 0) > to - from + gap) return undefined;
  const wanted = values.map((value) => (value.from + value.to) / 2);
  const middles = spreadLabels(wanted, widths, from - gap / 2, to + gap / 2);
  const far = values.some((value, index) => {
    const middle = middles[index] ?? 0;
    return middle < value.from - farthest || middle > value.to + farthest;
  });
  if (far) return undefined;
  return values.map((value, index) =>
    setText([value.cell.text], middles[index] ?? 0, y, { ...lookOf(value, row), anchor: 'middle' }),
  );
}

/**
 * Values as a list below their marks, each after a small key of its series, on as many lines as needed.
 * @param key draws the key of a series around a centre; words without one begin the line
 * @returns the marks and the height of the list
 */
export function listValues(
  values: readonly SeriesCell[],
  row: string,
  y: number,
  from: number,
  to: number,
  { measure }: PlaceContext,
  key: (value: SeriesCell, x: number, y: number) => Mark | undefined,
): Part {
  const marks: Mark[] = [];
  let x = from;
  let line = 0;
  for (const value of values) {
    const keyRoom = key(value, 0, 0) ? 16 : 0;
    const lines = wrapText(value.cell.text, to - from - keyRoom, textSize, measure);
    const width = keyRoom + Math.max(...lines.map((text) => measure(text, textSize)));
    if (x > from && x + width > to) {
      x = from;
      line++;
    }
    const middle = y + (line + 0.5) * lineHeight;
    const drawn = key(value, x + 6, middle);
    if (drawn) marks.push(drawn);
    marks.push(setLine(lines, x + keyRoom, middle, lookOf(value, row)));
    x += width + gap + 3;
    if (lines.length > 1) {
      line += lines.length - 1;
      // A value after a wrapped one begins a new line.
      x = to;
    }
  }
  return { marks, height: (line + 1) * lineHeight };
}
