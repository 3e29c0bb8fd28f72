import type { StageId } from '../../../schemas/stage.ts';
import {
  type AskedCriteria,
  judgeStages,
  type StageCriteria,
  type StageJudgement,
} from '../../maturity/judge-stages.ts';

/** Number of a stage's criteria that suffice, if no source says. */
export type Enough = 'one' | 'half' | 'all';

/** Interpretation of a list of criteria, when no source says how many make a stage. */
export interface CriteriaReading {
  readonly id: string;
  /** `half` means at least half. */
  readonly enough: Enough;
  /** Whether the earlier stages must be reached too. */
  readonly cumulative: boolean;
}

export interface ReadingResult {
  readonly id: string;
  /** Stage allowed by the criteria; undefined if not even the first. */
  readonly allowed: StageId | undefined;
  /** Next stage and what it lacks; undefined after the last. */
  readonly next: StageJudgement | undefined;
  readonly stages: readonly StageJudgement[];
}

export interface WhatIf {
  readonly readings: readonly ReadingResult[];
  /** Stages allowed by at least one interpretation, in stage order; undefined for none. */
  readonly allowed: readonly (StageId | undefined)[];
}

/** Interpretation as a rule with a number for each stage that has criteria. */
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

export interface CriteriaRule {
  readonly id: string;
  readonly asked: AskedCriteria;
}

/** Judge ticked criteria by several rules. */
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
 * Judge ticked criteria by the portal's rule and by other interpretations of the list. The form asks to tick
 * criteria and then to mark one stage (doc 003, lines 2284–2297); it does not say how many criteria make a
 * stage, or whether earlier ones are needed.
 * @param rule the portal's rule, which comes first, under its own id
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
