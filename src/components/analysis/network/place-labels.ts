/** A disc that may have a name: its middle and its radius. */
export interface NamedDisc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
}

/** Where the middle of a name stands on its line. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About how wide a letter of a label is, and how high its line, in units of the drawing. */
const letter = 6.2;
const line = 13;
const air = 4;

const isApart = (a: Box, b: Box) =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/**
 * Names as many discs as have room, the first of them before the others: above the disc, else below it.
 * A name that would stand on another name or on a disc is left out; the table has all.
 * @param discs all discs; those that are to be named first come first
 */
export function placeLabels(discs: readonly NamedDisc[]): PlacedLabel[] {
  const taken: Box[] = discs.map(({ x, y, r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  return discs.flatMap(({ x, y, r, text }) => {
    const half = (text.length * letter) / 2;
    // The line on which the letters stand.
    for (const base of [y - r - air, y + r + line]) {
      const box = { left: x - half, right: x + half, top: base - line + 3, bottom: base + 3 };
      if (!taken.every((other) => isApart(box, other))) continue;
      taken.push(box);
      return [{ x, y: base, text }];
    }
    return [];
  });
}
