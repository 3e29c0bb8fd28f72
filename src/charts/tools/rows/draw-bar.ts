import type { LineMark, RectMark } from '../model/scene.ts';
import { type Fill, fillBox } from '../paint/paint-row.ts';
import type { DrawnRows } from './draw-rows.ts';
import type { LabelPlan } from './place-row-labels.ts';

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

/**
 * Zero line between bars of both sides: through all rows, with gaps at labels above bars and at group headings.
 */
export function drawZeroLine(
  x: number,
  { rows, above }: LabelPlan,
  { bodies, tops }: Pick<DrawnRows, 'bodies' | 'tops'>,
): LineMark[] {
  return rows.map((row, index) => {
    const top = tops[index] ?? 0;
    const next = tops[index + 1];
    const joined = next !== undefined && !above && rows[index + 1]?.group === row.group;
    const y2 = joined ? next : top + (bodies[index]?.height ?? 0);
    return { type: 'line', x1: x, y1: top, x2: x, y2, stroke: 'line' };
  });
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
  return {
    type: 'rect',
    x,
    y: middle - height / 2,
    width: stubWidth,
    height,
    fill: 'none',
    texture: 'missing',
    stroke: 'line',
    strokeWidth: 1,
    row,
    column,
  };
}
