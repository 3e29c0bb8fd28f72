import {
  type Box,
  crossEachOther,
  type Disc,
  lengthInside,
  nearestOf,
  type Segment,
  touchesDisc,
} from '../../tools/geometry/segments.ts';
import { type LabelPlace, placeLabels } from '../../tools/labels/place-labels.ts';
import type { WordBlock } from '../../tools/words/stack-words.ts';

/** Words for a disc, widest wrapping first; the first that fits best is taken. */
export interface NodeLabel {
  readonly disc: Disc;
  readonly blocks: readonly WordBlock[];
  /** It must be named, even on a line. */
  readonly needed: boolean;
}

/** Words with their place. */
export interface NodePlace extends LabelPlace {
  readonly block: WordBlock;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A link that words should not stand on. */
export interface Line {
  readonly segment: Segment;
  readonly thickness: number;
}

const air = 4;
/** Air between words and lines. */
const lineAir = 2;
/** Air between words and discs. */
const discAir = 1;
/** How far words may stand from their disc. */
const distances = [0, 6, 12];
/** Words of two nodes may follow one another in a column, but not in a line. */
const gap = { x: 6, y: 0 } as const;

interface Spot {
  readonly box: Box;
  readonly anchor: NodePlace['anchor'];
}

/** Places around a disc, best first: right, left, below, above, and those between. */
function* surround({ x, y, r }: Disc, block: WordBlock, far: number): Generator<Spot> {
  const { width, height } = block;
  const at = (left: number, top: number, anchor: Spot['anchor']): Spot => ({
    box: { x: left, y: top, width, height },
    anchor,
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

/** Whether a line runs between a disc and its words, which then seem to belong elsewhere. */
function parts({ segment }: Line, disc: Disc, box: Box): boolean {
  const near = nearestOf(box, disc);
  return crossEachOther(segment, [disc.x, disc.y, near.x, near.y]);
}

/** The places of the words of one node, with what each costs for the lines that it stands on. */
function* listPlaces(
  { disc, blocks, needed }: NodeLabel,
  discs: readonly Disc[],
  lines: readonly Line[],
  width: number,
  limit: () => number,
): Generator<NodePlace> {
  for (const [wrapping, block] of blocks.entries()) {
    for (const far of distances) {
      let rank = 0;
      for (const { box, anchor } of surround(disc, block, far)) {
        rank++;
        const rankCost = 2 * rank + 10 * wrapping + 3 * far;
        if (rankCost >= limit() || box.x < 0 || box.x + box.width > width) continue;
        if (discs.some((other) => touchesDisc(box, other, discAir))) continue;
        const crossed = lines.reduce(
          (sum, { segment, thickness }) =>
            sum + lengthInside(segment, box, thickness / 2 + lineAir),
          0,
        );
        if (crossed > 0 && !needed) continue;
        const parted = lines.filter((line) => parts(line, disc, box)).length;
        const cost = 10 * crossed + 60 * parted + rankCost;
        yield { box, anchor, block, leader: undefined, cost, gap };
      }
    }
  }
}

/**
 * Puts words beside discs, one after the other: none over other words, discs or lines, none outside
 * the width. What is needed stands on lines if it must, as little as can be.
 * @param discs all of the drawing
 * @returns undefined for each that found no room
 */
export function labelNodes(
  labels: readonly NodeLabel[],
  discs: readonly Disc[],
  lines: readonly Line[],
  width: number,
): (NodePlace | undefined)[] {
  return placeLabels(
    labels.map((label) => (limit: () => number) => listPlaces(label, discs, lines, width, limit)),
  );
}
