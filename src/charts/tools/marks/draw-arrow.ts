import type { Paint, PathMark } from '../model/scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Length of an arrow head: lines end this far before the tip. */
export const headLength = 8;
const halfWidth = 3.4;

export const roundPlace = (value: number): number => Math.round(value * 10) / 10;

/**
 * A small filled triangle.
 * @param toward direction of the arrow, of any length
 */
export function drawHead(tip: Point, toward: Point, fill: Paint): PathMark {
  const length = Math.hypot(toward.x, toward.y) || 1;
  const along = { x: toward.x / length, y: toward.y / length };
  const back = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength };
  const corner = (side: number) =>
    `${roundPlace(back.x - along.y * halfWidth * side)} ${roundPlace(back.y + along.x * halfWidth * side)}`;
  return {
    type: 'path',
    d: `M${roundPlace(tip.x)} ${roundPlace(tip.y)}L${corner(1)}L${corner(-1)}Z`,
    fill,
  };
}
