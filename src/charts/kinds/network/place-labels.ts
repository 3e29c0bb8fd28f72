import type { WordBlock } from '../../tools/words/stack-words.ts';
import type { Place } from './simulate-network.ts';

/** A disc that words must not cover. */
export interface Disc extends Place {
  readonly r: number;
}

/** Words for a disc, widest wrapping first; the first that fits best is taken. */
export interface LabelWish {
  readonly disc: Disc;
  readonly blocks: readonly WordBlock[];
  /** It must be named, even on a line. */
  readonly needed: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words with their place. */
export interface PlacedLabel extends Box {
  readonly block: WordBlock;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Line {
  readonly a: Place;
  readonly b: Place;
  readonly thickness: number;
}

const air = 4;
/** Air between words and lines. */
const lineAir = 2;
/** How far words may stand from their disc. */
const distances = [0, 6, 12];

/** Places around a disc, best first: right, left, below, above, and those between. */
function* surround({ x, y, r }: Disc, block: WordBlock, far: number): Generator<PlacedLabel> {
  const { width, height } = block;
  const at = (left: number, top: number, anchor: PlacedLabel['anchor']): PlacedLabel => ({
    block,
    anchor,
    left,
    right: left + width,
    top,
    bottom: top + height,
  });
  const reach = r + air + far;
  const slant = r * 0.7 + air + far;
  const [beside, before] = [x + reach, x - reach - width];
  // Beside a disc all lines stand level with it, or the first, or the last.
  const levels = [...new Set([y - height / 2, y - block.middle, y - height + block.middle])];
  for (const level of levels) yield at(beside, level, 'start');
  for (const level of levels) yield at(before, level, 'end');
  yield at(x - width / 2, y + reach, 'middle');
  yield at(x - width / 2, y - reach - height, 'middle');
  for (const top of [y + reach, y - reach - height]) {
    yield at(x - r, top, 'start');
    yield at(x + r - width, top, 'end');
  }
  yield at(x + slant, y + slant, 'start');
  yield at(x + slant, y - slant - height, 'start');
  yield at(x - slant - width, y + slant, 'end');
  yield at(x - slant - width, y - slant - height, 'end');
}

const touch = (a: Box, b: Box, gap: number) =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;

function covers({ left, right, top, bottom }: Box, { x, y, r }: Disc): boolean {
  const near = { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
  return Math.hypot(near.x - x, near.y - y) < r + 1;
}

/** Length of the part of a line that lies in a box and its air (Liang and Barsky 1984). */
function lengthInside(box: Box, { a, b, thickness }: Line): number {
  const rim = thickness / 2 + lineAir;
  const [left, right, top, bottom] = [
    box.left - rim,
    box.right + rim,
    box.top - rim,
    box.bottom + rim,
  ];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, a.x - left],
    [dx, right - a.x],
    [-dy, a.y - top],
    [dy, bottom - a.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return Math.max(to - from, 0) * Math.hypot(dx, dy);
}

/** On which side of a line a point lies. */
const side = ({ a, b }: Pick<Line, 'a' | 'b'>, { x, y }: Place) =>
  Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));

/** Whether a line runs between a disc and its words, which then seem to belong elsewhere. */
function parts(line: Line, disc: Disc, { left, right, top, bottom }: Box): boolean {
  const near = {
    x: Math.min(Math.max(disc.x, left), right),
    y: Math.min(Math.max(disc.y, top), bottom),
  };
  const way = { a: disc, b: near };
  return side(line, disc) * side(line, near) < 0 && side(way, line.a) * side(way, line.b) < 0;
}

/**
 * Puts words beside discs, one after the other: none over other words, discs or lines, none outside
 * the width. What is needed stands on lines if it must, as little as can be.
 * @param discs all of the drawing
 * @returns undefined for each that found no room
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  discs: readonly Disc[],
  lines: readonly Line[],
  width: number,
): (PlacedLabel | undefined)[] {
  const taken: PlacedLabel[] = [];
  return wishes.map(({ disc, blocks, needed }) => {
    let best: PlacedLabel | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [wrapping, block] of blocks.entries()) {
      for (const far of distances) {
        let rank = 0;
        for (const label of surround(disc, block, far)) {
          rank++;
          if (label.left < 0 || label.right > width) continue;
          if (taken.some((other) => touch(label, other, 6))) continue;
          if (discs.some((other) => covers(label, other))) continue;
          const crossed = lines.reduce((sum, line) => sum + lengthInside(label, line), 0);
          if (crossed > 0 && !needed) continue;
          const parted = lines.filter((line) => parts(line, disc, label)).length;
          const cost = 10 * crossed + 60 * parted + 2 * rank + 10 * wrapping + 3 * far;
          if (cost >= least) continue;
          least = cost;
          best = label;
        }
      }
    }
    if (best) taken.push(best);
    return best;
  });
}
