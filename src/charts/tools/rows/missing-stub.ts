import type { RectMark } from '../model/scene.ts';

/** Width of the stub, and from its begin to the words that say what is missing. */
export const stubWidth = 10;
export const stubRoom = stubWidth + 6;

/** A short hatched box where a bar would begin, for a value that is not known. */
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
