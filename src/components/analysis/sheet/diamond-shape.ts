import type { Point } from '../../../domain/analyses/sheet/place-diamond.ts';

/** From the centre of the drawing to a corner. */
export const diamondRadius = 100;

/** Outline through the known points; empty if fewer than two are known. */
export function diamondShape(points: readonly (Point | undefined)[]): string {
  const known = points.filter((point) => point !== undefined);
  if (known.length < 2) return '';
  const path = known.map(({ x, y }) => `${x} ${y}`).join('L');
  return `M${path}${known.length > 2 ? 'Z' : ''}`;
}
