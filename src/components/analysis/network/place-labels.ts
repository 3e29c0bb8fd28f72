/** A disc that may have a name: its centre and its radius. */
export interface NamedDisc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
}

/** Centre of a name on its baseline. */
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

/** Approximate width of a character of a label, and height of its line, in units of the drawing. */
const letter = 6.2;
const line = 13;
const gap = 4;

const isApart = (a: Box, b: Box) =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

/**
 * Name the discs that have space, in order of priority: above the disc, otherwise below it. A name that would
 * overlap another name or a disc is left out; the table has all.
 * @param discs all discs, in order of priority
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
    // Baseline of the name.
    for (const base of [y - r - gap, y + r + line]) {
      const box = { left: x - half, right: x + half, top: base - line + 3, bottom: base + 3 };
      if (!taken.every((other) => isApart(box, other))) continue;
      taken.push(box);
      return [{ x, y: base, text }];
    }
    return [];
  });
}
