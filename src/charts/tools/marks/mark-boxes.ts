import { leading, type Measure } from '../model/chart-data.ts';
import type { Mark } from '../model/scene.ts';

export interface MarkBox {
  readonly mark: Exclude<Mark, { type: 'group' }>;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Sides = Omit<MarkBox, 'mark'>;

/** Numbers of a path command before the x and y of its end point. */
const before: Readonly<Record<string, number>> = { M: 0, L: 0, T: 0, Q: 2, S: 2, C: 4, A: 5 };

/** Bounds of the end points of all path segments, as an approximation of curves. */
function pathSides(d: string): Sides {
  let [x, y] = [0, 0];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const command = letter.toUpperCase();
    const relative = letter !== command;
    const skip = before[command];
    const size = skip === undefined ? 1 : skip + 2;
    for (let at = 0; at + size <= numbers.length; at += size) {
      const [first = 0, second = 0] = numbers.slice(at + size - (skip === undefined ? 1 : 2));
      if (command !== 'V') x = first + (relative ? x : 0);
      if (command === 'V') y = first + (relative ? y : 0);
      else if (command !== 'H') y = second + (relative ? y : 0);
      xs.push(x);
      ys.push(y);
    }
  }
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function sidesOf(mark: MarkBox['mark'], measure: Measure): Sides {
  switch (mark.type) {
    case 'rect':
      return {
        left: mark.x,
        top: mark.y,
        right: mark.x + mark.width,
        bottom: mark.y + mark.height,
      };
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        right: Math.max(mark.x1, mark.x2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'path':
      return pathSides(mark.d);
    case 'text': {
      const { lines, size, weight = 400, anchor = 'start', x, y } = mark;
      const width = Math.max(0, ...lines.map((line) => measure(line, size, weight)));
      const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
      const last = y + (lines.length - 1) * size * leading;
      return { left, top: y - 0.75 * size, right: left + width, bottom: last + 0.25 * size };
    }
    default: {
      const r = mark.type === 'circle' ? mark.r : 6.7 * mark.scale;
      return { left: mark.x - r, top: mark.y - r, right: mark.x + r, bottom: mark.y + r };
    }
  }
}

/** Absolute bounds of all marks, including those in groups. */
export function* boxesOf(
  marks: readonly Mark[],
  measure: Measure,
  x = 0,
  y = 0,
): Generator<MarkBox> {
  for (const mark of marks) {
    if (mark.type === 'group') {
      yield* boxesOf(mark.marks, measure, x + (mark.x ?? 0), y + (mark.y ?? 0));
      continue;
    }
    const { left, top, right, bottom } = sidesOf(mark, measure);
    yield { mark, left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }
}
