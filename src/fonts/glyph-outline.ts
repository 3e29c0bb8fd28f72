/** A step of a letter's outline as the font has it: M, L, Q, C or Z with absolute points, y upwards. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

/** An outline of a letter that can be put anywhere: only its beginning is an absolute point. */
export interface GlyphOutline {
  /** Where it begins, in tenths of a unit, y downwards. */
  readonly x: number;
  readonly y: number;
  /** All that follows, relative: a letter that comes again is written with the same signs. */
  readonly rest: string;
}

const printed = new Map<number, string>();

/** Tenths as a number of path data: `.4`, `-1.5`. Pictures have a million of them, mostly the same. */
function printTenth(value: number): string {
  let text = printed.get(value);
  if (text === undefined) {
    text = String(value / 10).replace(/^(-?)0\./, '$1.');
    printed.set(value, text);
  }
  return text;
}

/** Numbers of path data in a row; a minus needs no space before it. */
function printAll(values: readonly number[], print: (value: number) => string): string {
  let text = '';
  for (const value of values) {
    text += text !== '' && value >= 0 ? ` ${print(value)}` : print(value);
  }
  return text;
}

/**
 * Traces a letter. Its points are rounded before the distances between them are taken, so that
 * nothing adds up.
 * @param toWhole a length of the font in whole tenths of a unit of the drawing, or in what `print` writes
 * @returns an outline with an empty rest for a letter without ink, such as a space
 */
export function traceGlyph(
  steps: readonly OutlineStep[],
  toWhole: (value: number) => number,
  print: (value: number) => string = printTenth,
): GlyphOutline {
  let start: readonly [number, number] = [0, 0];
  let [x, y] = start;
  let first: readonly [number, number] | undefined;
  let rest = '';
  let before = '';
  for (const { type, values } of steps) {
    if (type === 'Z') {
      rest += 'z';
      before = type;
      [x, y] = start;
      continue;
    }
    const points = values.map((value, index) => toWhole(index % 2 === 0 ? value : -value));
    const end = points.slice(-2) as [number, number];
    if (first) {
      const moves = points.map((value, index) => value - (index % 2 === 0 ? x : y));
      const numbers = printAll(moves, print);
      // A step of the same kind as the one before needs no letter.
      if (type !== before) rest += type.toLowerCase();
      else if (!numbers.startsWith('-')) rest += ' ';
      rest += numbers;
      before = type;
    } else first = end;
    if (type === 'M') start = end;
    [x, y] = end;
  }
  return { x: first?.[0] ?? 0, y: first?.[1] ?? 0, rest };
}

/** Path data of an outline moved by whole tenths of a unit; nothing for one without ink. */
export function placeOutline({ x, y, rest }: GlyphOutline, dx: number, dy: number): string {
  return rest === '' ? '' : `M${printAll([x + dx, y + dy], printTenth)}${rest}`;
}

/** Path data of a letter at its own origin, in the units of its font; empty for one without ink. */
export function drawGlyph(steps: readonly OutlineStep[]): string {
  const { x, y, rest } = traceGlyph(steps, Math.round, String);
  return rest === '' ? '' : `M${printAll([x, y], String)}${rest}`;
}
