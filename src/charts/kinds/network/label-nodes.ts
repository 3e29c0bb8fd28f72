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

/** Words for a disc, widest wrapping first; the first that fits best is used. */
export interface NodeLabel {
  readonly disc: Disc;
  readonly blocks: readonly WordBlock[];
  /** Whether the label is required, even across a line. */
  readonly needed: boolean;
}

export interface NodePlace extends LabelPlace {
  readonly block: WordBlock;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Line {
  readonly segment: Segment;
  readonly thickness: number;
}

const spacing = 4;
const lineGap = 2;
const discGap = 1;
const distances = [0, 6, 12];
/** Min gaps between words of two nodes: they may follow one another vertically, but not on a line. */
const gap = { x: 6, y: 0 } as const;

interface Spot {
  readonly box: Box;
  readonly anchor: NodePlace['anchor'];
}

/** Positions around a disc, best first: right, left, below, above, and those between. */
function* surround({ x, y, r }: Disc, block: WordBlock, far: number): Generator<Spot> {
  const { width, height } = block;
  const at = (left: number, top: number, anchor: Spot['anchor']): Spot => ({
    box: { x: left, y: top, width, height },
    anchor,
  });
  const reach = r + spacing + far;
  const slant = r * 0.7 + spacing + far;
  const [beside, before] = [x + reach, x - reach - width];
  // Next to a disc, the middle, first or last line is level with it.
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

/** Whether a line separates a disc from its words, which would then seem to belong elsewhere. */
function parts({ segment }: Line, disc: Disc, box: Box): boolean {
  const near = nearestOf(box, disc);
  return crossEachOther(segment, [disc.x, disc.y, near.x, near.y]);
}

/** Positions for the words of a node, with their cost in crossed lines. */
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
        if (discs.some((other) => touchesDisc(box, other, discGap))) continue;
        const crossed = lines.reduce(
          (sum, { segment, thickness }) =>
            sum + lengthInside(segment, box, thickness / 2 + lineGap),
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
 * Place words next to discs one by one, within the width and without overlapping other words, discs or lines.
 * Required labels may cross lines, as little as possible.
 * @param discs all of the drawing
 * @returns undefined for each label without space
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
