import type { StageKey, StageOrder } from '../stages/stage-order.ts';

/** An entry among others by stage. */
export interface Standing {
  /** Others at a later step. */
  readonly further: number;
  /** Others at the same step. */
  readonly same: number;
  /** Others at an earlier step. */
  readonly earlier: number;
}

/**
 * Count those further on than an entry and those behind it. Entries whose stage is unreported or no step are in
 * neither.
 * @param others stages of the others, without the entry itself
 * @returns undefined if the stage of the entry is no step
 */
export function standAmong(
  own: StageKey,
  others: readonly StageKey[],
  { steps }: StageOrder,
): Standing | undefined {
  const at = steps.indexOf(own);
  if (at < 0) return undefined;
  const places = others.map((key) => steps.indexOf(key)).filter((place) => place >= 0);
  return {
    further: places.filter((place) => place > at).length,
    same: places.filter((place) => place === at).length,
    earlier: places.filter((place) => place < at).length,
  };
}
