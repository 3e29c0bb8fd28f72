import type { RectMark } from '../model/scene.ts';
import { type Fill, fillBox } from '../paint/paint-row.ts';

/**
 * A bar across from zero to its end. What is not zero is seen, however little it is.
 * @param side −1 when it runs to the left
 * @param middle of its height
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
