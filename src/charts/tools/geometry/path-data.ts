export interface PathLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly closed: boolean;
}

/** Parse path data of straight lines with absolute coordinates, as written by d3-geo. */
export function readPath(data: string): PathLine[] {
  return data
    .split(/(?=M)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const numbers = (piece.match(/-?[\d.]+/g) ?? []).map(Number);
      const points = Array.from(
        { length: Math.floor(numbers.length / 2) },
        (_, index): [number, number] => [
          numbers[2 * index] as number,
          numbers[2 * index + 1] as number,
        ],
      );
      return { points, closed: piece.endsWith('Z') };
    });
}

export interface PathPlace {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  /** Grid of coordinates: shared borders stay shared, however coarse it is. */
  readonly step: number;
}

/** Points on an integer grid, without redundant ones. */
function thin(points: readonly (readonly [number, number])[]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [x, y] of points) {
    const last = kept.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const before = kept.at(-2);
    if (last && before) {
      const [ax, ay] = [last[0] - before[0], last[1] - before[1]];
      const [bx, by] = [x - last[0], y - last[1]];
      // The middle one of three on a straight line.
      if (ax * by === ay * bx && ax * bx + ay * by > 0) kept.pop();
    }
    kept.push([x, y]);
  }
  return kept;
}

/**
 * Relative steps instead of coordinates, about half the size. Rings too small to be visible are dropped, but
 * never all of them.
 */
export function writePath(lines: readonly PathLine[], place: PathPlace): string {
  const { scale, dx, dy, step } = place;
  const print = (value: number) =>
    String(Math.round(value * step * 10) / 10).replace(/^(-?)0\./, '$1.');
  const join = (values: readonly number[]) =>
    values
      .map(print)
      .map((text, index) => (index > 0 && !text.startsWith('-') ? ` ${text}` : text))
      .join('');
  const seen = lines.map(({ points, closed }) => {
    const moved = points.map(([x, y]): [number, number] => [
      Math.round((x * scale + dx) / step),
      Math.round((y * scale + dy) / step),
    ]);
    const kept = thin(moved);
    const [first] = kept;
    const last = kept.at(-1);
    // The closing stroke returns to the first point.
    if (closed && kept.length > 1 && first && last && first[0] === last[0] && first[1] === last[1])
      kept.pop();
    return { kept, closed };
  });
  const large = seen.filter(({ kept, closed }) => kept.length > (closed ? 2 : 1));
  if (large.length === 0 && lines.length > 0 && step > 0.1) {
    return writePath(lines, { ...place, step: 0.1 });
  }
  return large
    .map(({ kept, closed }) => {
      const [first, ...rest] = kept as [[number, number], ...[number, number][]];
      let [x, y] = first;
      const steps = rest.flatMap(([nx, ny]) => {
        const step = [nx - x, ny - y];
        [x, y] = [nx, ny];
        return step;
      });
      return `M${join(first)}l${join(steps)}${closed ? 'z' : ''}`;
    })
    .join('');
}
