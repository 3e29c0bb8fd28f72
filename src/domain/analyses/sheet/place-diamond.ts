export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners, clockwise from the top. */
const directions = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
] as const;

export const maxScore = 5;

/**
 * Positions of scores from 1 to 5 on the four axes of a diamond centred on 0, 0: 5 is the corner. A missing
 * score has no point, rather than the centre.
 * @param radius from the centre to a corner
 */
export function placeDiamond(
  scores: readonly (number | undefined)[],
  radius: number,
): (Point | undefined)[] {
  return directions.map(({ x, y }, index) => {
    const score = scores[index];
    if (score === undefined || !(score >= 1 && score <= maxScore)) return undefined;
    const far = (score / maxScore) * radius;
    // Avoids negative zero, which would be written as −0.
    return { x: x * far + 0, y: y * far + 0 };
  });
}
