import { leading, type Measure } from '../model/chart-data.ts';
import type { TextMark } from '../model/scene.ts';
import { wrapText } from '../words/wrap-text.ts';

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Font size of a name; small drawings are shown reduced. */
export const nameSize = 15;
const weight = 600;
const gap = 6;
const widest = 170;

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Weighted by the depth of their centres inside the box. */
const countCovered = ({ left, top, width, height }: Room, others: readonly Disc[]) =>
  others.filter(
    ({ x, y, r }) => x + r > left && x - r < left + width && y + r > top && y - r < top + height,
  ).length;

/**
 * On the side of the disc where the name covers the fewest others.
 * @param others the other discs, in the same units
 * @param size of the drawing
 */
export function nameDisc(
  name: string,
  { x, y, r }: Disc,
  others: readonly Disc[],
  size: { readonly width: number; readonly height: number },
  measure: Measure,
): TextMark {
  const put = (room: number, place: (width: number, height: number) => [number, number]) => {
    const lines = wrapText(name, Math.min(widest, room), nameSize, measure, weight);
    const width = Math.max(...lines.map((line) => measure(line, nameSize, weight)));
    const height = lines.length * nameSize * leading;
    const [wishLeft, wishTop] = place(width, height);
    const left = Math.max(0, Math.min(size.width - width, wishLeft));
    const top = Math.max(0, Math.min(size.height - height, wishTop));
    const moved = Math.abs(left - wishLeft) > 1 && wishTop + height > y - r && wishTop < y + r;
    const covered = countCovered({ left, top, width, height }, [...others, { x, y, r: r - 1 }]);
    return { lines, left, top, cost: covered + lines.length / 4 + (moved ? 9 : 0) };
  };
  const tries = [
    put(size.width - x - r - gap, (_, height) => [x + r + gap, y - height / 2]),
    put(x - r - gap, (width, height) => [x - r - gap - width, y - height / 2]),
    put(size.width, (width, height) => [x - width / 2, y - r - 2 - height]),
    put(size.width, (width) => [x - width / 2, y + r + 2]),
    put(size.width, (_, height) => [x + r, y - r - height]),
    put(size.width, () => [x + r, y + r]),
    put(size.width, (width, height) => [x - r - width, y - r - height]),
    put(size.width, (width) => [x - r - width, y + r]),
  ];
  const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
  return {
    type: 'text',
    x: best.left,
    y: best.top + nameSize,
    lines: best.lines,
    size: nameSize,
    weight,
    fill: 'accent',
    halo: true,
  };
}
