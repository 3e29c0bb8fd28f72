import type { StageId } from '../../schemas/stage.ts';
import { riseBetween, type StageOrder } from '../stages/stage-order.ts';

/** Number of criteria per stage, by a portal's rule. */
export interface AskedCriteria {
  /** By stage id; a missing one is never suggested. */
  readonly atLeast: Readonly<Record<StageId, number | 'all' | undefined>>;
  /** Whether a stage requires all earlier ones. */
  readonly cumulative: boolean;
}

export interface StageCriteria {
  readonly id: StageId;
  readonly forward: boolean;
  readonly criteria: readonly { readonly id: string }[];
}

export interface StageJudgement {
  readonly stage: StageId;
  /** Ids of criteria met, in order. */
  readonly met: readonly string[];
  /** Ids of the others. */
  readonly open: readonly string[];
  /** Number required by the rule; undefined if it does not cover the stage. */
  readonly asked: number | undefined;
  /** Number still needed for this stage alone. */
  readonly lacking: number;
  /** Whether the rule awards this stage. */
  readonly reached: boolean;
}

export interface MaturityJudgement {
  /** In stage order. */
  readonly stages: readonly StageJudgement[];
  /** Stage suggested by the rule; undefined if not even the first is reached. */
  readonly suggested: StageId | undefined;
  /** Next stage and what it still lacks; undefined after the last. */
  readonly next: StageJudgement | undefined;
}

/** Forward steps in order; other stages are never suggested. */
const stepsOf = <S extends StageCriteria>(stages: readonly S[]): readonly S[] =>
  stages.filter(({ forward }) => forward);

/** Number of a stage's criteria required by the rule. */
export function askedOf(
  { atLeast }: Pick<AskedCriteria, 'atLeast'>,
  { id, criteria }: StageCriteria,
): number | undefined {
  const asked = atLeast[id];
  return asked === 'all' ? criteria.length : asked;
}

/**
 * Judge the criteria that a cluster claims to meet. More criteria never suggest an earlier stage.
 * @param rule the portal's rule; without one, criteria are counted and nothing is suggested
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

export type Comparison = 'same' | 'further' | 'less' | 'aside' | 'unreported' | 'nothing';

/**
 * Compare the suggested stage with the reported one, which it never replaces.
 * @returns `further` if the ticks exceed the report, `less` if they fall short; `aside` if the reported stage is
 * no forward step, `nothing` if the ticks reach no stage, whatever was reported
 */
export function compareStages(
  reported: StageId | undefined,
  suggested: StageId | undefined,
  way: StageOrder,
): Comparison {
  if (suggested === undefined) return 'nothing';
  if (reported === undefined) return 'unreported';
  if (reported === suggested) return 'same';
  const rise = riseBetween(reported, suggested, way);
  if (rise === 0) return 'aside';
  return rise > 0 ? 'further' : 'less';
}
