import type { Stage, StageId } from '../../schemas/stage.ts';
import { symbolsOf, type StageSymbol } from './stage-symbols.ts';

/** Stage of a row, or `not-reported`. */
export type StageKey = StageId | 'not-reported';

/** Stages of a portal with their orders and symbols, the basis of everything about stages. */
export interface StageOrder {
  /** In listing order. */
  readonly ids: readonly StageId[];
  /** Forward steps, first one first; a decline is not included. */
  readonly steps: readonly StageId[];
  /** In listing order, the unreported last. */
  readonly keys: readonly StageKey[];
  /** Most developed first, as in lists, grouped marks and unit charts; other stages follow the steps. */
  readonly strongestFirst: readonly StageKey[];
  /** Stages of entries that are only potential clusters. */
  readonly potential: readonly StageId[];
  readonly looks: ReadonlyMap<StageId, StageSymbol>;
}

/** Sort stages by their stated position. */
export const inStageOrder = <S extends Pick<Stage, 'order'>>(stages: readonly S[]): S[] =>
  stages.toSorted((a, b) => a.order - b.order);

/** Stage orders and symbols of a portal. */
export function stageOrderOf(
  all: readonly (Pick<Stage, 'id' | 'forward' | 'order'> & Partial<Pick<Stage, 'potential'>>)[],
): StageOrder {
  const stages = inStageOrder(all);
  const ids = stages.map(({ id }) => id);
  const steps = stages.filter(({ forward }) => forward).map(({ id }) => id);
  const asides = ids.filter((id) => !steps.includes(id));
  return {
    ids,
    steps,
    keys: [...ids, 'not-reported'],
    strongestFirst: [...steps.toReversed(), ...asides, 'not-reported'],
    potential: stages.filter(({ potential }) => potential).map(({ id }) => id),
    looks: symbolsOf(steps, asides),
  };
}

/** Whether this is the first forward step. */
export const isFirstStep = (key: StageKey | undefined, order: StageOrder): boolean =>
  key !== undefined && key === order.steps[0];

/** Whether an entry at this stage is only a potential cluster, as the portal declares. */
export const isPotential = (key: StageKey | undefined, order: StageOrder): boolean =>
  key !== undefined && order.potential.includes(key);

/** Whether it is a stage other than the first step. */
export const isBeyondFirst = (key: StageKey | undefined, order: StageOrder): boolean =>
  key !== undefined && key !== 'not-reported' && !isFirstStep(key, order);

/** Next step after a stage; undefined if there is none. */
export function nextStage(stage: StageId, { steps }: StageOrder): StageId | undefined {
  const at = steps.indexOf(stage);
  return at < 0 ? undefined : steps[at + 1];
}

/** Steps from one stage to another: 0 if either is no forward step. */
export function riseBetween(from: StageId, to: StageId, { steps }: StageOrder): number {
  const [before, now] = [steps.indexOf(from), steps.indexOf(to)];
  return before < 0 || now < 0 ? 0 : now - before;
}

/** Symbol of a stage; an unknown one has that of unreported. */
export const symbolOf = (key: StageKey, { looks }: StageOrder): StageSymbol =>
  looks.get(key) ?? 'none';

export interface StageMark {
  readonly id: StageKey;
  readonly look: StageSymbol;
  /** Position in lists of stages. */
  readonly place: number;
  /** Position with the most developed first. */
  readonly rank: number;
  /** Whether it is a stage beyond the first step. */
  readonly isBeyondFirst: boolean;
}

/** Stage as used by drawings. */
export function stageMarkOf(id: StageKey, order: StageOrder): StageMark {
  const placeIn = (keys: readonly StageKey[]) => {
    const at = keys.indexOf(id);
    return at < 0 ? keys.length : at;
  };
  return {
    id,
    look: symbolOf(id, order),
    place: placeIn(order.keys),
    rank: placeIn(order.strongestFirst),
    isBeyondFirst: isBeyondFirst(id, order),
  };
}
