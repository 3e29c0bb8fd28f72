import type { Box } from './land-mask.ts';

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
  line ? Math.hypot(line[2] - line[0], line[3] - line[1]) : 0;

/** Does a line run through a rectangle? (Liang and Barsky, ACM Transactions on Graphics, 1984.) */
export function crossesBox([x1, y1, x2, y2]: Segment, box: Box): boolean {
  // Most lines are far away: this is asked very often.
  if (Math.max(x1, x2) < box.x - 2 || Math.min(x1, x2) > box.x + box.width + 2) return false;
  if (Math.max(y1, y2) < box.y - 1 || Math.min(y1, y2) > box.y + box.height + 1) return false;
  let [from, to] = [0, 1];
  const edges: [number, number][] = [
    [x1 - x2, x1 - box.x + 2],
    [x2 - x1, box.x + box.width + 2 - x1],
    [y1 - y2, y1 - box.y + 1],
    [y2 - y1, box.y + box.height + 1 - y1],
  ];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    else if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}

/** Do two lines cross? */
export function crossEachOther(a: Segment, b: Segment): boolean {
  const side = ([x1, y1, x2, y2]: Segment, x: number, y: number) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(a, b[0], b[1]) !== side(a, b[2], b[3]) && side(b, a[0], a[1]) !== side(b, a[2], a[3]);
}

/** How near a line comes to a point. */
export function distanceTo([x1, y1, x2, y2]: Segment, { x, y }: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const part = between(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}
