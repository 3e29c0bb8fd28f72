import type { Stage, StageId } from '../../schemas/stage.ts';
import { looksOf, type StageLook } from './stage-looks.ts';

/** Stage of a row, or `not-reported`. */
export type StageKey = StageId | 'not-reported';

/** Stages of a portal with their orders and symbols, the basis of everything about stages. */
export interface StageWay {
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
  readonly looks: ReadonlyMap<StageId, StageLook>;
}

/** Sort stages by their stated position. */
export const inStageOrder = <S extends Pick<Stage, 'order'>>(stages: readonly S[]): S[] =>
  stages.toSorted((a, b) => a.order - b.order);

/** Stage orders and symbols of a portal. */
export function wayOf(
  all: readonly (Pick<Stage, 'id' | 'forward' | 'order'> & Partial<Pick<Stage, 'potential'>>)[],
): StageWay {
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
    looks: looksOf(steps, asides),
  };
}

/** Whether this is the first forward step. */
export const isFirstStep = (key: StageKey | undefined, way: StageWay): boolean =>
  key !== undefined && key === way.steps[0];

/** Whether an entry at this stage is only a potential cluster, as the portal declares. */
export const isPotential = (key: StageKey | undefined, way: StageWay): boolean =>
  key !== undefined && way.potential.includes(key);

/** Whether it is a stage other than the first step. */
export const isBeyondFirst = (key: StageKey | undefined, way: StageWay): boolean =>
  key !== undefined && key !== 'not-reported' && !isFirstStep(key, way);

/** Next step after a stage; undefined if there is none. */
export function nextStage(stage: StageId, { steps }: StageWay): StageId | undefined {
  const at = steps.indexOf(stage);
  return at < 0 ? undefined : steps[at + 1];
}

/** Steps from one stage to another: 0 if either is no forward step. */
export function riseBetween(from: StageId, to: StageId, { steps }: StageWay): number {
  const [before, now] = [steps.indexOf(from), steps.indexOf(to)];
  return before < 0 || now < 0 ? 0 : now - before;
}

/** Symbol of a stage; an unknown one has that of unreported. */
export const lookOf = (key: StageKey, { looks }: StageWay): StageLook => looks.get(key) ?? 'none';

export interface StageSign {
  readonly id: StageKey;
  readonly look: StageLook;
  /** Position in lists of stages. */
  readonly place: number;
  /** Position with the most developed first. */
  readonly rank: number;
  /** Whether it is a stage beyond the first step. */
  readonly isBeyondFirst: boolean;
}

/** Stage as used by drawings. */
export function signOf(id: StageKey, way: StageWay): StageSign {
  const placeIn = (keys: readonly StageKey[]) => {
    const at = keys.indexOf(id);
    return at < 0 ? keys.length : at;
  };
  return {
    id,
    look: lookOf(id, way),
    place: placeIn(way.keys),
    rank: placeIn(way.strongestFirst),
    isBeyondFirst: isBeyondFirst(id, way),
  };
}
