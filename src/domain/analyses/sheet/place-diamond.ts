/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The four corners, clockwise from the top. */
const directions = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
] as const;

/** The highest mark. */
export const mostScore = 5;

/**
 * Places marks from 1 to 5 on the four axes of a diamond around 0, 0: 5 lies at the corner. A mark that
 * nobody gave has no point, which is not the middle.
 * @param radius from the middle to a corner
 */
export function placeDiamond(
  scores: readonly (number | undefined)[],
  radius: number,
): (Point | undefined)[] {
  return directions.map(({ x, y }, index) => {
    const score = scores[index];
    if (score === undefined || !(score >= 1 && score <= mostScore)) return undefined;
    const far = (score / mostScore) * radius;
    // A zero with a sign would be written as −0.
    return { x: x * far + 0, y: y * far + 0 };
  });
}
