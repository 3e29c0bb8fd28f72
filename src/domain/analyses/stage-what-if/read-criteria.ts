import type { StageId } from '../../../schemas/stage.ts';
import {
  type AskedCriteria,
  judgeStages,
  type StageCriteria,
  type StageJudgement,
} from '../../maturity/judge-stages.ts';

/** How many criteria of a stage are enough, where a source does not say. */
export type Enough = 'one' | 'half' | 'all';

/** A way to read a list of criteria of which no source says how many make a stage. */
export interface CriteriaReading {
  readonly id: string;
  /** `half` is at least half of them. */
  readonly enough: Enough;
  /** Must the stages before be reached too? */
  readonly cumulative: boolean;
}

/** What the ticks would allow in one reading. */
export interface ReadingResult {
  readonly id: string;
  /** The stage that the criteria would allow; undefined where not even the first. */
  readonly allowed: StageId | undefined;
  /** The next one, with what it lacks; undefined at the end of the way. */
  readonly next: StageJudgement | undefined;
  readonly stages: readonly StageJudgement[];
}

/** What the ticks would allow in all of them. */
export interface WhatIf {
  readonly readings: readonly ReadingResult[];
  /** The stages that at least one reading allows, in the order of the way; undefined stands for none. */
  readonly allowed: readonly (StageId | undefined)[];
}

/** A reading as a rule that names a number for each stage that has criteria. */
export function ruleOf(
  { enough, cumulative }: Pick<CriteriaReading, 'enough' | 'cumulative'>,
  stages: readonly StageCriteria[],
): AskedCriteria {
  const asked = (count: number) =>
    enough === 'one' ? 1 : enough === 'all' ? count : Math.ceil(count / 2);
  return {
    atLeast: Object.fromEntries(
      stages.flatMap(({ id, criteria }) =>
        criteria.length === 0 ? [] : [[id, asked(criteria.length)]],
      ),
    ),
    cumulative,
  };
}

/** A rule by which ticks are judged. */
export interface CriteriaRule {
  readonly id: string;
  readonly asked: AskedCriteria;
}

/** Judges ticked criteria by each of several rules. */
export function readByRules(
  stages: readonly StageCriteria[],
  rules: readonly CriteriaRule[],
  ticked: ReadonlySet<string>,
): WhatIf {
  const results = rules.map(({ id, asked }): ReadingResult => {
    const { suggested, next, stages: judged } = judgeStages(stages, asked, ticked);
    return { id, allowed: suggested, next, stages: judged };
  });
  const found = new Set(results.map(({ allowed }) => allowed));
  const way = [undefined, ...stages.map(({ id }) => id)];
  return { readings: results, allowed: way.filter((stage) => found.has(stage)) };
}

/**
 * Judges ticked criteria by the rule of the portal and by other readings of the same list. The form
 * asks to tick criteria and then to mark one stage (doc 003, lines 2284–2297); how many criteria make
 * a stage, and whether those before are needed, it does not say.
 * @param rule the rule of the portal, which comes first, under its own id
 */
export const readCriteria = (
  stages: readonly StageCriteria[],
  rule: CriteriaRule | undefined,
  readings: readonly CriteriaReading[],
  ticked: ReadonlySet<string>,
): WhatIf =>
  readByRules(
    stages,
    [
      ...(rule ? [rule] : []),
      ...readings.map((reading) => ({ id: reading.id, asked: ruleOf(reading, stages) })),
    ],
    ticked,
  );
