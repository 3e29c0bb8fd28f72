import type { RectMark } from '../model/scene.ts';
import { type Fill, fillBox } from '../paint/paint-row.ts';

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
