import type { StageId } from '../../schemas/stage.ts';
import { riseBetween, type StageWay } from '../stages/stage-way.ts';

/** How many criteria make a stage, by the rule of a portal. */
export interface AskedCriteria {
  /** By id of a stage; one that is left out is never suggested. */
  readonly atLeast: Readonly<Record<StageId, number | 'all' | undefined>>;
  /** Is a stage reached only where those before it are? */
  readonly cumulative: boolean;
}

/** A stage with the ids of its criteria. */
export interface StageCriteria {
  readonly id: StageId;
  /** Is it a step of the way? */
  readonly forward: boolean;
  readonly criteria: readonly { readonly id: string }[];
}

/** How far a cluster meets the criteria of a stage. */
export interface StageJudgement {
  readonly stage: StageId;
  /** Ids of its criteria that are met, in their order. */
  readonly met: readonly string[];
  /** Ids of the others. */
  readonly open: readonly string[];
  /** How many the rule asks for; undefined where it does not speak of the stage. */
  readonly asked: number | undefined;
  /** How many more are needed for what the rule asks of this stage alone. */
  readonly lacking: number;
  /** Does the rule give the cluster this stage? */
  readonly reached: boolean;
}

/** Ticks weighed by the rule of a portal. */
export interface MaturityJudgement {
  /** In the order of the way, the first stage first. */
  readonly stages: readonly StageJudgement[];
  /** The stage that the rule suggests; undefined where not even the first is reached. */
  readonly suggested: StageId | undefined;
  /** The one after it, with what it still lacks; undefined at the end of the way. */
  readonly next: StageJudgement | undefined;
}

/** Steps of the way, the first one first; a stage that is no step is never suggested. */
const stepsOf = <S extends StageCriteria>(stages: readonly S[]): readonly S[] =>
  stages.filter(({ forward }) => forward);

/** How many criteria of a stage the rule asks for. */
export function askedOf(
  { atLeast }: Pick<AskedCriteria, 'atLeast'>,
  { id, criteria }: StageCriteria,
): number | undefined {
  const asked = atLeast[id];
  return asked === 'all' ? criteria.length : asked;
}

/**
 * Weighs the criteria that a cluster says it meets. More of them never suggest an earlier stage.
 * @param rule the rule of the portal; without one, what is met is counted and nothing is suggested
 */
export function judgeStages(
  stages: readonly StageCriteria[],
  rule: AskedCriteria | undefined,
  ticked: ReadonlySet<string>,
): MaturityJudgement {
  const judged: StageJudgement[] = [];
  for (const stage of stepsOf(stages)) {
    const ids = stage.criteria.map(({ id }) => id);
    const met = ids.filter((id) => ticked.has(id));
    const asked = rule && askedOf(rule, stage);
    const lacking = Math.max(0, (asked ?? 0) - met.length);
    const enough = asked !== undefined && lacking === 0;
    const waits = rule?.cumulative && judged.some((one) => one.asked !== undefined && !one.reached);
    judged.push({
      stage: stage.id,
      met,
      open: ids.filter((id) => !ticked.has(id)),
      asked,
      lacking,
      reached: enough && !waits,
    });
  }
  const asking = judged.filter(({ asked }) => asked !== undefined);
  const last = asking.findLastIndex(({ reached }) => reached);
  return { stages: judged, suggested: asking[last]?.stage, next: asking[last + 1] };
}

/** The suggested stage beside the reported one. */
export type Comparison = 'same' | 'further' | 'less' | 'unreported' | 'nothing';

/**
 * Compares what the rule suggests with what was reported, which it never replaces.
 * @returns `further` where the ticks reach further than the report, `less` where they reach less far;
 * `nothing` where they reach no stage, whatever was reported
 */
export function compareStages(
  reported: StageId | undefined,
  suggested: StageId | undefined,
  way: StageWay,
): Comparison {
  if (suggested === undefined) return 'nothing';
  if (reported === undefined) return 'unreported';
  if (reported === suggested) return 'same';
  return riseBetween(reported, suggested, way) > 0 ? 'further' : 'less';
}
