/** Position of a mark relative to the middle of its group. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Pack marks in a hexagonal grid from the middle outwards, so that a group resembles a town symbol.
 * @param spacing distance of neighbouring marks in units of the drawing
 */
export function packMarks(count: number, spacing: number): MarkPlace[] {
  const places: { x: number; y: number; distance: number; angle: number }[] = [];
  let rings = 0;
  while (1 + 3 * rings * (rings + 1) < count) rings++;
  for (let row = -rings; row <= rings; row++) {
    for (let column = -rings; column <= rings; column++) {
      if (Math.abs(row + column) > rings) continue;
      const x = spacing * (column + row / 2);
      const y = spacing * row * (Math.sqrt(3) / 2);
      places.push({ x, y, distance: x * x + y * y, angle: Math.atan2(y, x) });
    }
  }
  places.sort((a, b) => Math.round((a.distance - b.distance) * 1000) || a.angle - b.angle);
  const chosen = places.slice(0, count);
  const middle = (axis: 'x' | 'y') => chosen.reduce((sum, place) => sum + place[axis], 0) / count;
  const [mx, my] = count === 0 ? [0, 0] : [middle('x'), middle('y')];
  const round = (value: number) => Math.round(value * 10) / 10;
  return chosen.map(({ x, y }) => ({ x: round(x - mx), y: round(y - my) }));
}
