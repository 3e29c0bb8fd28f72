export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Disc extends Point {
  readonly r: number;
}

/** Clamp a value. */
export const between = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(high, value));

/** Length of a line; 0 for undefined. */
export const lengthOf = (line: Segment | undefined) =>
  // Math.hypot would take ten times as long.
  line ? Math.sqrt((line[2] - line[0]) ** 2 + (line[3] - line[1]) ** 2) : 0;

/**
 * Share of a line inside a rectangle and its rim, from 0 to 1; negative if the line misses it (Liang and Barsky,
 * ACM Transactions on Graphics, 1984).
 */
function partInside(line: Segment, box: Box, rimX: number, rimY: number): number {
  const [x1, y1, x2, y2] = [line[0], line[1], line[2], line[3]];
  const left = box.x - rimX;
  const right = box.x + box.width + rimX;
  const top = box.y - rimY;
  const bottom = box.y + box.height + rimY;
  // Most lines are entirely on one side.
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return -1;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return -1;
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
  return to - from;
}

/** Whether a line crosses a rectangle or comes too close. */
export const crossesBox = (line: Segment, box: Box): boolean => partInside(line, box, 2, 1) >= 0;

/** Length of a line inside a rectangle and its rim. */
export const lengthInside = (line: Segment, box: Box, rim: number): number =>
  Math.max(partInside(line, box, rim, rim), 0) * lengthOf(line);

/** Whether two lines cross; meeting at an end does not count. */
export function crossEachOther(a: Segment, b: Segment): boolean {
  return (
    sideOf(a, b[0], b[1]) * sideOf(a, b[2], b[3]) < 0 &&
    sideOf(b, a[0], a[1]) * sideOf(b, a[2], a[3]) < 0
  );
}

/** -1, 0 or 1. */
const sideOf = (line: Segment, x: number, y: number) =>
  Math.sign((line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]));

export function distanceTo(line: Segment, { x, y }: Point): number {
  const [x1, y1] = [line[0], line[1]];
  const dx = line[2] - x1;
  const dy = line[3] - y1;
  const part = between(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0, 1);
  return Math.sqrt((x - x1 - part * dx) ** 2 + (y - y1 - part * dy) ** 2);
}

export const nearestOf = (box: Box, { x, y }: Point): Point => ({
  x: between(x, box.x, box.x + box.width),
  y: between(y, box.y, box.y + box.height),
});

export function touchesDisc(box: Box, disc: Disc, gap: number): boolean {
  const { x, y } = nearestOf(box, disc);
  return (disc.x - x) ** 2 + (disc.y - y) ** 2 < (disc.r + gap) ** 2;
}

export const crossesDisc = (line: Segment, disc: Disc, gap: number): boolean =>
  distanceTo(line, disc) < disc.r + gap;

/** Whether two rectangles overlap or are closer than the gaps. */
export const overlaps = (one: Box, other: Box, gapX: number, gapY = gapX): boolean =>
  one.x < other.x + other.width + gapX &&
  other.x < one.x + one.width + gapX &&
  one.y < other.y + other.height + gapY &&
  other.y < one.y + one.height + gapY;

/** Whether two rectangles are closer than eight units. */
export const meets = (one: Box, other: Box): boolean => overlaps(one, other, 8);
