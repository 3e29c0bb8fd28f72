/** A point on its axes, from 0 to 1, and its radius in units of the drawing. */
export interface Overhang {
  readonly share: number;
  readonly r: number;
}

/**
 * How far an axis must be drawn in from the edges of a plot so that no bubble leaves it: as little
 * as can be, for zero should stand at the edge.
 * @param length of the plot along the axis
 * @returns units at its beginning and at its end
 */
export function fitAxis(
  points: readonly Overhang[],
  length: number,
  least: number,
): readonly [start: number, end: number] {
  let start = least;
  let end = least;
  // Drawing in moves all points a little; a few rounds are enough.
  for (let turn = 0; turn < 4; turn++) {
    const room = length - start - end;
    start = Math.max(least, ...points.map(({ share, r }) => r + 2 - share * room));
    end = Math.max(least, ...points.map(({ share, r }) => r + 2 - (1 - share) * room));
  }
  return [start, end];
}
