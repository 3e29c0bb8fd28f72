import type { Point } from '../geometry/segments.ts';
import { packMarks } from './pack-marks.ts';

/** Points whose marks would cover each other, packed side by side around their middle. */
export interface Clump<T extends Point> extends Point {
  readonly radius: number;
  readonly items: readonly T[];
}

/** Marks of one size. */
export interface MarkSize {
  /** Half the width of a mark. */
  readonly half: number;
  /** Distance of two marks that stand side by side. */
  readonly spacing: number;
}

/** So much two clumps may cover each other: only their outermost marks reach their rims. */
const overlap = 1;

/** How far a number of packed marks reach from their middle. */
const reachOf = (count: number, { half, spacing }: MarkSize): number =>
  Math.max(...packMarks(count, spacing).map(({ x, y }) => Math.hypot(x, y))) + half;

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Joins the clumps that cover each other, all at once. */
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
 * Puts marks at their points, and those that would cover each other side by side around the middle of
 * their points.
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
 * Gathers points by the cell of a grid in which they lie, however many there are.
 * @param cell width of a cell in units of the drawing
 * @returns groups at the middle of their points
 */
export function gatherPoints<T extends Point>(
  points: readonly T[],
  cell: number,
): { readonly x: number; readonly y: number; readonly items: readonly T[] }[] {
  // Every other row is moved by half a cell, so that neighbours are about as far on all sides.
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
