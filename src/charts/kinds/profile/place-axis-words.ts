import { type ChartRow, type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import { cellPaint, cellsOfRow, type Series } from '../../tools/series/number-series.ts';
import { rowLook } from '../../tools/paint/paint-row.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { spreadLabels } from '../../tools/labels/spread-labels.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { placePoint, pointOf } from './place-web.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';

type Anchor = 'start' | 'middle' | 'end';

interface Block {
  readonly height: number;
  readonly place: (x: number, top: number, anchor: Anchor) => Mark[];
}

export const gap = 12;

const pointRoom = 13;

/** Wrap the label of a row, with the values of its series below, on one line if they fit. */
function prepareBlock(
  row: ChartRow,
  series: readonly Series[],
  width: number,
  { measure }: PlaceContext,
): Block {
  const several = series.length > 1;
  const before = several ? pointRoom : 0;
  const look = rowLook(row);
  const label = wrapText(row.label, width, textSize, measure, look.weight);
  const values = cellsOfRow(row, series).map(({ cell, series: one }) => {
    const strong = several || cell.value === undefined ? 400 : 600;
    const lines = wrapText(cell.text, width - before, textSize, measure, strong);
    const wide = before + Math.max(...lines.map((line) => measure(line, textSize, strong)));
    return { cell, one, strong, lines, wide } as const;
  });
  const total = values.reduce((sum, { wide }) => sum + wide + 12, -12);
  const flat = total <= width;
  const below = flat ? 1 : values.reduce((sum, { lines }) => sum + lines.length, 0);
  const shift = (wide: number, anchor: Anchor) =>
    anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0;
  return {
    height: (label.length + below) * lineHeight,
    place: (x, top, anchor) => {
      const marks: Mark[] = [setText(label, x, top, { anchor, ...look })];
      let y = top + label.length * lineHeight;
      let left = x - shift(total, anchor);
      for (const { cell, one, strong, lines, wide } of values) {
        const start = flat ? left : x - shift(wide, anchor);
        if (several) {
          const point = placePoint(one, series.length);
          marks.push({ ...point, x: start + 4, y: y + lineHeight / 2, series: one.column.id });
        }
        marks.push(
          setText(lines, start + before, y, {
            weight: strong,
            fill: strong === 600 ? 'ink' : cellPaint(cell),
            row: row.id,
            column: one.index,
          }),
        );
        if (flat) left += wide + 12;
        else y += lines.length * lineHeight;
      }
      return marks;
    },
  };
}

export interface AxisWords {
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * Labels and values at the ends of axes: the first above the circle, the opposite one below, the others at the
 * sides, pushed apart if they touch.
 * @param half half the width of the drawing
 * @returns undefined if a side lacks space for its words
 */
export function placeAxisWords(
  rows: readonly ChartRow[],
  series: readonly Series[],
  radius: number,
  half: number,
  context: PlaceContext,
): AxisWords | undefined {
  const outer = radius + gap;
  const room = Math.min(half - outer, 210);
  const sides = { start: [] as number[], end: [] as number[] };
  const marks: Mark[] = [];
  let [top, bottom] = [-outer, outer];
  const blocks = rows.map((row, axis) => {
    const pole = axis === 0 || axis * 2 === rows.length;
    if (!pole) sides[axis * 2 < rows.length ? 'start' : 'end'].push(axis);
    return prepareBlock(row, series, pole ? 260 : room, context);
  });
  const [above] = blocks;
  const below = rows.length % 2 === 0 ? blocks[rows.length / 2] : undefined;
  if (above) {
    top -= above.height - 4;
    marks.push(...above.place(0, top, 'middle'));
  }
  if (below) {
    marks.push(...below.place(0, outer - 4, 'middle'));
    bottom += below.height - 4;
  }
  for (const anchor of ['start', 'end'] as const) {
    const axes = sides[anchor];
    const heights = axes.map((axis) => (blocks[axis]?.height ?? 0) + 8);
    if (heights.reduce((sum, height) => sum + height, 0) > 2 * outer - 8) return undefined;
    const wanted = axes.map((axis) => pointOf(axis, rows.length, outer).y);
    const middles = spreadLabels(wanted, heights, -outer + 4, outer - 4);
    axes.forEach((axis, index) => {
      const block = blocks[axis];
      if (!block) return;
      const middle = middles[index] ?? 0;
      const reach = block.height / 2;
      // Words begin where the circle is widest within their height.
      const nearest = Math.max(0, Math.abs(middle) - reach);
      const x = Math.sqrt(Math.max(0, outer * outer - nearest * nearest));
      marks.push(...block.place(anchor === 'start' ? x : -x, middle - reach, anchor));
    });
  }
  return { marks, top, bottom };
}
