import type { PathLine } from './path-data.ts';

/** X of the crossings of closed lines with a horizontal, from left to right. */
export function crossLevel(lines: readonly PathLine[], level: number): number[] {
  const at: number[] = [];
  for (const { points } of lines) {
    points.forEach(([x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length] as readonly [number, number];
      if (y1 > level !== y2 > level) at.push(x1 + ((level - y1) / (y2 - y1)) * (x2 - x1));
    });
  }
  return at.sort((a, b) => a - b);
}

/** The area inside two lines is a hole. */
export function holds(lines: readonly PathLine[], [x, y]: readonly [number, number]): boolean {
  return crossLevel(lines, y).filter((at) => at < x).length % 2 === 1;
}

/**
 * The centre of a shape or, if that is outside a bent shape, the middle of its widest horizontal. Measured
 * against polylabel on 384 regions: the 5 with an outside centre would get 7 units of padding instead of 2.4,
 * but one of them would move 37 units, where its mark would appear to be another town.
 */
export function findInside(
  lines: readonly PathLine[],
  middle: readonly [number, number],
): readonly [number, number] {
  if (holds(lines, middle)) return middle;
  const levels = lines.flatMap(({ points }) => points.map(([, level]) => level));
  const [top, bottom] = [Math.min(...levels), Math.max(...levels)];
  let best = middle;
  let widest = 0;
  for (let part = 1; part < 16; part++) {
    const level = top + ((bottom - top) * part) / 16;
    const at = crossLevel(lines, level);
    for (let index = 0; index + 1 < at.length; index += 2) {
      const [from, to] = [at[index] as number, at[index + 1] as number];
      if (to - from <= widest) continue;
      widest = to - from;
      best = [(from + to) / 2, level];
    }
  }
  return best;
}
