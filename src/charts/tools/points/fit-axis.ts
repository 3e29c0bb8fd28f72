/** A point on an axis, from 0 to 1, and its radius in units of the drawing. */
export interface Overhang {
  readonly share: number;
  readonly r: number;
}

/**
 * Insets of an axis from the edges of a plot so that no bubble leaves it, as small as possible, since zero
 * should be at the edge.
 * @param length of the plot along the axis
 * @returns units at its start and end
 */
export function fitAxis(
  points: readonly Overhang[],
  length: number,
  min: number,
): readonly [start: number, end: number] {
  let start = min;
  let end = min;
  // Insets move all points slightly; a few rounds are enough.
  for (let turn = 0; turn < 4; turn++) {
    const room = length - start - end;
    start = Math.max(min, ...points.map(({ share, r }) => r + 2 - share * room));
    end = Math.max(min, ...points.map(({ share, r }) => r + 2 - (1 - share) * room));
  }
  return [start, end];
}
