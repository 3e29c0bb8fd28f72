import type { Point } from '../geometry/segments.ts';
import { packMarks } from './pack-marks.ts';

/** Group of points with overlapping marks, packed side by side around their middle. */
export interface Clump<T extends Point> extends Point {
  readonly radius: number;
  readonly items: readonly T[];
}

/** In drawing units. */
export interface MarkSize {
  /** Half the width of a mark. */
  readonly half: number;
  /** Distance between the centres of adjacent marks. */
  readonly spacing: number;
}

/** Tolerated overlap in drawing units: only the outermost marks reach the rim. */
const overlap = 1;

const reachOf = (count: number, { half, spacing }: MarkSize): number =>
  Math.max(...packMarks(count, spacing).map(({ x, y }) => Math.hypot(x, y))) + half;

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function joinTouching<T extends Point>(
  clumps: readonly Clump<T>[],
  radiusOf: (count: number) => number,
): readonly Clump<T>[] {
  const parent = clumps.map((_, at) => at);
  const rootOf = (at: number): number => {
    const above = parent[at] ?? at;
    return above === at ? at : rootOf(above);
  };
  for (const [at, one] of clumps.entries()) {
    for (let other = at + 1; other < clumps.length; other++) {
      const next = clumps[other] as Clump<T>;
      const distance = Math.hypot(one.x - next.x, one.y - next.y);
      if (distance < one.radius + next.radius - overlap) parent[rootOf(other)] = rootOf(at);
    }
  }
  const groups = Map.groupBy(clumps.keys(), rootOf);
  if (groups.size === clumps.length) return clumps;
  return [...groups.values()].map((members) => {
    const items = members.flatMap((at) => clumps[at]?.items ?? []);
    const [x, y] = [mean(items.map((item) => item.x)), mean(items.map((item) => item.y))];
    return { x, y, items, radius: radiusOf(items.length) };
  });
}

/**
 * Place marks at their points; overlapping ones are packed side by side around the middle of their points.
 * Repeats until no two clumps overlap.
 */
export function clumpPoints<T extends Point>(points: readonly T[], size: MarkSize): Clump<T>[] {
  const reaches = new Map<number, number>();
  const radiusOf = (count: number) => {
    const known = reaches.get(count) ?? reachOf(count, size);
    reaches.set(count, known);
    return known;
  };
  let clumps: readonly Clump<T>[] = points.map((point) => ({
    x: point.x,
    y: point.y,
    radius: radiusOf(1),
    items: [point],
  }));
  for (;;) {
    const joined = joinTouching(clumps, radiusOf);
    if (joined.length === clumps.length) return [...joined];
    clumps = joined;
  }
}

/**
 * Group points by cell of a staggered grid.
 * @param cell width of a cell in drawing units
 * @returns groups at the mean position of their points
 */
export function gatherPoints<T extends Point>(
  points: readonly T[],
  cell: number,
): { readonly x: number; readonly y: number; readonly items: readonly T[] }[] {
  // Offset every other row by half a cell, so that neighbours are about equally far in all directions.
  const cellOf = ({ x, y }: T) => {
    const row = Math.floor(y / (cell * 0.87));
    return `${row} ${Math.floor(x / cell - (row % 2) / 2)}`;
  };
  return [...Map.groupBy(points, cellOf).values()].map((items) => ({
    x: mean(items.map(({ x }) => x)),
    y: mean(items.map(({ y }) => y)),
    items,
  }));
}
