import type { Stage, StageId } from '../../schemas/stage.ts';
import { looksOf, type StageLook } from './stage-looks.ts';

/** The stage of a row, or `not-reported`. */
export type StageKey = StageId | 'not-reported';

/** The stages of a portal: their orders, and how each looks. All that is said of stages goes by it. */
export interface StageWay {
  /** In the order in which they are listed. */
  readonly ids: readonly StageId[];
  /** Those that are steps forward, the first one first; a decline is none. */
  readonly steps: readonly StageId[];
  /** In the order in which they are listed, the unreported last. */
  readonly keys: readonly StageKey[];
  /**
   * The same with the most developed first: as lists, groups of marks and unit charts are read. What
   * is no step comes after the steps.
   */
  readonly strongestFirst: readonly StageKey[];
  /** Those at which an entry is no cluster yet, but a potential one. */
  readonly potential: readonly StageId[];
  readonly looks: ReadonlyMap<StageId, StageLook>;
}

/** Stages by the place that each says it has. */
export const inStageOrder = <S extends Pick<Stage, 'order'>>(stages: readonly S[]): S[] =>
  stages.toSorted((a, b) => a.order - b.order);

/** The way that the stages of a portal make. */
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

/** Is this the first step of the way? */
export const isFirstStep = (key: StageKey | undefined, way: StageWay): boolean =>
  key !== undefined && key === way.steps[0];

/** Is an entry at this stage no cluster yet? The portal says so of its stages. */
export const isPotential = (key: StageKey | undefined, way: StageWay): boolean =>
  key !== undefined && way.potential.includes(key);

/** Is it a stage, and not the first step? */
export const isBeyondFirst = (key: StageKey | undefined, way: StageWay): boolean =>
  key !== undefined && key !== 'not-reported' && !isFirstStep(key, way);

/** The stage to which a cluster at this one would come next, if there is one. */
export function nextStage(stage: StageId, { steps }: StageWay): StageId | undefined {
  const at = steps.indexOf(stage);
  return at < 0 ? undefined : steps[at + 1];
}

/** How much further one stage is than another: 0 where one of them is no step of the way. */
export function riseBetween(from: StageId, to: StageId, { steps }: StageWay): number {
  const [before, now] = [steps.indexOf(from), steps.indexOf(to)];
  return before < 0 || now < 0 ? 0 : now - before;
}

/** How a stage looks; one that the portal does not have looks as what is not reported. */
export const lookOf = (key: StageKey, { looks }: StageWay): StageLook => looks.get(key) ?? 'none';

/** A stage as drawings show it. */
export interface StageSign {
  readonly id: StageKey;
  readonly look: StageLook;
  /** Its place in lists of stages. */
  readonly place: number;
  /** Its place where the most developed come first. */
  readonly rank: number;
  /** Is it a stage beyond the first step? */
  readonly isBeyondFirst: boolean;
}

/** A stage as drawings show it. */
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
