/** M, L, Q, C or Z with absolute points, y upwards, as in the font. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

/** A minus needs no space before it. */
function printAll(values: readonly number[]): string {
  let text = '';
  for (const value of values) text += text !== '' && value >= 0 ? ` ${value}` : value;
  return text;
}

/**
 * Path data at the glyph's origin, y downwards, in whole units; empty for one without ink. Points are rounded
 * before taking differences, so that errors do not add up.
 * @param scale units per font unit
 */
export function drawGlyph(steps: readonly OutlineStep[], scale = 1): string {
  let start: readonly [number, number] = [0, 0];
  let [x, y] = start;
  let path = '';
  let before = '';
  for (const { type, values } of steps) {
    if (type === 'Z') {
      path += 'z';
      before = type;
      [x, y] = start;
      continue;
    }
    const points = values.map((value, index) =>
      Math.round((index % 2 === 0 ? value : -value) * scale),
    );
    const end = points.slice(-2) as [number, number];
    if (path === '') path = `M${printAll(end)}`;
    else {
      const numbers = printAll(points.map((value, index) => value - (index % 2 === 0 ? x : y)));
      // A step of the same kind as the previous needs no command letter.
      if (type !== before) path += type.toLowerCase();
      else if (!numbers.startsWith('-')) path += ' ';
      path += numbers;
      before = type;
    }
    if (type === 'M') start = end;
    [x, y] = end;
  }
  return path;
}
