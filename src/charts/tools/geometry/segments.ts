import type { Box } from './cover-mask.ts';

/** A straight line. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A value that is not let out of its limits. */
export const between = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(high, value));

/** Length of a line; 0 for none. */
export const lengthOf = (line: Segment | undefined) =>
  // Math.hypot would take ten times as long.
  line ? Math.sqrt((line[2] - line[0]) ** 2 + (line[3] - line[1]) ** 2) : 0;

/** Does a line run through a rectangle? (Liang and Barsky, ACM Transactions on Graphics, 1984.) */
export function crossesBox(line: Segment, box: Box): boolean {
  const [x1, y1, x2, y2] = [line[0], line[1], line[2], line[3]];
  const left = box.x - 2;
  const right = box.x + box.width + 2;
  const top = box.y - 1;
  const bottom = box.y + box.height + 1;
  // Most lines lie wholly on one side.
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  let from = 0;
  let to = 1;
  const cut = (step: number, room: number) => {
    if (step < 0) from = Math.max(from, room / step);
    else if (step > 0) to = Math.min(to, room / step);
  };
  cut(x1 - x2, x1 - left);
  cut(x2 - x1, right - x1);
  cut(y1 - y2, y1 - top);
  cut(y2 - y1, bottom - y1);
  return from <= to;
}

/** Do two lines cross? */
export function crossEachOther(a: Segment, b: Segment): boolean {
  return (
    sideOf(a, b[0], b[1]) !== sideOf(a, b[2], b[3]) &&
    sideOf(b, a[0], a[1]) !== sideOf(b, a[2], a[3])
  );
}

/** On which side of a line a point lies: -1, 0 or 1. */
const sideOf = (line: Segment, x: number, y: number) =>
  Math.sign((line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]));

/** How near a line comes to a point. */
export function distanceTo(line: Segment, { x, y }: Point): number {
  const [x1, y1] = [line[0], line[1]];
  const dx = line[2] - x1;
  const dy = line[3] - y1;
  const part = between(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.sqrt((x - x1 - part * dx) ** 2 + (y - y1 - part * dy) ** 2);
}
