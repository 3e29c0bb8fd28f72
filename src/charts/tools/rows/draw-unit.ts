import type { StageMark } from '../../../domain/stages/stage-order.ts';
import type { Mark } from '../model/scene.ts';
import type { Fill } from '../paint/paint-row.ts';

/** Max units that are distinguishable and, with patience, countable. */
export const maxUnits = 400;

/** Side of a unit next to words, in which the symbol of a stage has its natural size. */
export const smallSide = 11;

/** A counted item around a centre: the symbol of its stage, or a square. */
export const drawUnit = (
  stage: StageMark | undefined,
  fill: Fill,
  x: number,
  y: number,
  side: number,
): Extract<Mark, { type: 'stage' | 'rect' }> =>
  stage
    ? { type: 'stage', x, y, look: stage.look, scale: (0.95 * side) / smallSide }
    : { type: 'rect', x: x - side / 2, y: y - side / 2, width: side, height: side, ...fill };
