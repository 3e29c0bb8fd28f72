import type { Mark } from '../model/scene.ts';

/** A part of a drawing with its own origin. */
export interface Block {
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Stack blocks vertically; empty ones take no space. */
export function stackBlocks(blocks: readonly (Block | undefined)[], gap = 16): Block {
  const marks: Mark[] = [];
  let y = 0;
  for (const block of blocks) {
    if (!block || block.height === 0) continue;
    if (y > 0) y += gap;
    marks.push(
      y === 0 ? { type: 'group', marks: block.marks } : { type: 'group', y, marks: block.marks },
    );
    y += block.height;
  }
  return { height: Math.ceil(y), marks };
}

/** At a distance from the left edge of the left block. */
export function joinBlocks(left: Block, right: Block, x: number): Block {
  const marks: Mark[] = [...left.marks];
  if (right.height > 0) marks.push({ type: 'group', x, marks: right.marks });
  return { height: Math.max(left.height, right.height), marks };
}
