/** Middle of a region on a drawing. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Directions of the arrow keys. */
const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The place that an arrow key leads to: the nearest one within the quarter of the compass that it points to.
 * @returns its index; undefined for other keys, and at the edge
 */
export function nextPlace(places: readonly Place[], from: number, key: string): number | undefined {
  const start = places[from];
  const direction = directions[key];
  if (!start || !direction) return undefined;
  const [right, down] = direction;
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [at, { x, y }] of places.entries()) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * right + dy * down;
    const aside = Math.abs(dx * down) + Math.abs(dy * right);
    const distance = Math.hypot(dx, dy);
    if (ahead <= 0 || aside > ahead || distance >= nearest) continue;
    best = at;
    nearest = distance;
  }
  return best;
}
