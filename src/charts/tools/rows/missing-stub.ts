import type { RectMark } from '../model/scene.ts';

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
