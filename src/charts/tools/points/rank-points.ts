import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { greatest, least } from 'd3-array';
import type { Point } from './read-points.ts';

/**
 * The accented point, the extremes of each axis and of size, all required, then the larger ones and, without
 * sizes, those farther from the centre.
 */
export function rankPoints(
  points: readonly Point[],
): readonly { readonly point: Point; readonly must: boolean }[] {
  const sized = points.filter(({ size }) => size !== undefined);
  const extremes = new Set(
    [
      ...points.filter(({ row }) => row.accent),
      greatest(points, ({ y }) => y),
      greatest(points, ({ x }) => x),
      greatest(sized, ({ size }) => size),
      least(points, ({ y }) => y),
      least(points, ({ x }) => x),
    ].flatMap((point) => point ?? []),
  );
  const middle = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const spread = (of: (point: Point) => number) =>
    Math.max(...points.map(of)) - Math.min(...points.map(of)) || 1;
  const [mx, my] = [middle(({ x }) => x), middle(({ y }) => y)];
  const [sx, sy] = [spread(({ x }) => x), spread(({ y }) => y)];
  const weight = ({ x, y, size }: Point) =>
    sized.length > 0 ? (size ?? -1) : Math.hypot((x - mx) / sx, (y - my) / sy);
  const others = points.filter((point) => !extremes.has(point)).sort(greatestFirst(weight));
  return [
    ...[...extremes].map((point) => ({ point, must: true })),
    ...others.map((point) => ({ point, must: false })),
  ];
}
