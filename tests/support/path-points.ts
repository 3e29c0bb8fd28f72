/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many numbers a command of a path takes; its last two are where it leads. */
const lengths: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  q: 4,
  a: 7,
  z: 0,
};

/**
 * The corners of a path, as the kit writes paths: lines, steps, curves, and circles as two arcs.
 * @throws Error for a command that the kit does not use, so that none is passed over
 */
export function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  let start: Point = { x, y };
  for (const [, command = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = command.toLowerCase();
    const length = lengths[kind];
    if (length === undefined) throw new Error(`${command}: no command of the kit`);
    const numbers = (list.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const relative = command === kind;
    if (kind === 'z') ({ x, y } = start);
    for (let at = 0; length > 0 && at + length <= numbers.length; at += length) {
      const last = numbers[at + length - 1] ?? 0;
      const before = numbers[at + length - 2] ?? 0;
      if (kind === 'h') x = relative ? x + last : last;
      else if (kind === 'v') y = relative ? y + last : last;
      else {
        x = relative ? x + before : before;
        y = relative ? y + last : last;
      }
      if (kind === 'm' && at === 0) start = { x, y };
      points.push({ x, y });
    }
  }
  return points;
}
