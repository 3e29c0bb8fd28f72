import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageId } from '../../schemas/stage.ts';
import { compareStages, judgeStages, type StageCriteria } from './judge-stages.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

/** Stages with a given number of criteria: `id1`, `in1`, `in2` … */
const stagesOf = (counts: Readonly<Record<StageId, number>>): StageCriteria[] =>
  fourStages.ids.map((id) => ({
    id,
    forward: true,
    criteria: Array.from({ length: counts[id] ?? 0 }, (_, n) => ({
      id: `${id.slice(0, 2)}${n + 1}`,
    })),
  }));
const stages = stagesOf({ idea: 2, initial: 5, developing: 7, mature: 5 });
const rule = {
  atLeast: { idea: 1, initial: 3, developing: 4, mature: 'all' },
  cumulative: true,
} as const;
const judge = (ticks: string, own: Parameters<typeof judgeStages>[1] = rule) =>
  judgeStages(stages, own, new Set(ticks.split(' ')));

describe('the stage that a rule suggests', () => {
  it('is the last one of which enough criteria are met', () => {
    expect(judge('id2').suggested).toBe('idea');
    expect(judge('id1 in1 in2').suggested).toBe('idea');
    expect(judge('id1 in1 in3 in5').suggested).toBe('initial');
    expect(judge('id1 in1 in3 in5 de1 de2 de3 de7').suggested).toBe('developing');
  });

  it('waits for those before it where the rule is cumulative', () => {
    const ticks = 'id1 in1 de1 de2 de3 de4';
    expect(judge(ticks).suggested).toBe('idea');
    expect(judge(ticks, { ...rule, cumulative: false }).suggested).toBe('developing');
    expect(judge('in1 in2 in3').suggested).toBeUndefined();
  });

  it('does not wait for a stage of which the rule says nothing', () => {
    const own = { atLeast: { initial: 1, mature: 1 }, cumulative: true };
    expect(judge('in5', own).suggested).toBe('initial');
    expect(judge('in5 ma1', own).suggested).toBe('mature');
    expect(judge('id1 id2', own)).toMatchObject({
      suggested: undefined,
      next: { stage: 'initial', lacking: 1 },
    });
  });

  it('asks for all criteria where the rule says all', () => {
    const before = 'id1 in1 in2 in3 de1 de2 de3 de4';
    expect(judge(`${before} ma1 ma2 ma3 ma4`).suggested).toBe('developing');
    const whole = judge(`${before} ma1 ma2 ma3 ma4 ma5`);
    expect([whole.suggested, whole.next]).toEqual(['mature', undefined]);
  });

  it('is none without a rule, and what is met is counted all the same', () => {
    const {
      suggested,
      next,
      stages: counted,
    } = judgeStages(stages, undefined, new Set(['in2', 'in4']));
    expect([suggested, next]).toEqual([undefined, undefined]);
    expect(counted.map(({ met }) => met.length)).toEqual([0, 2, 0, 0]);
    expect(counted.some(({ reached }) => reached)).toBe(false);
  });

  it('never falls when more criteria are met', () => {
    const ids = stages.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    const step = (stage: StageId | undefined) => (stage ? fourStages.ids.indexOf(stage) : -1);
    const least = (max: number) =>
      fc.option(fc.oneof(fc.integer({ min: 1, max: max }), fc.constant('all' as const)), {
        nil: undefined,
      });
    const rules = fc.record({
      atLeast: fc.record({
        idea: least(2),
        initial: least(5),
        developing: least(7),
        mature: least(5),
      }),
      cumulative: fc.boolean(),
    });
    fc.assert(
      fc.property(rules, fc.subarray(ids), fc.subarray(ids), (any, some, more) => {
        const fewer = judgeStages(stages, any, new Set(some));
        const both = judgeStages(stages, any, new Set([...some, ...more]));
        expect(step(both.suggested)).toBeGreaterThanOrEqual(step(fewer.suggested));
      }),
    );
  });
});

describe('what is lacking', () => {
  it('is told of the stage after the suggested one', () => {
    expect(judge('id1 in1 in3 in5 de2 de3').next).toEqual({
      stage: 'developing',
      met: ['de2', 'de3'],
      open: ['de1', 'de4', 'de5', 'de6', 'de7'],
      asked: 4,
      lacking: 2,
      reached: false,
    });
  });

  it('is made up by as many criteria of that stage, whichever they are', () => {
    const ids = stages.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    fc.assert(
      fc.property(fc.subarray(ids), (some) => {
        const { next } = judgeStages(stages, rule, new Set(some));
        fc.pre(next !== undefined);
        const added = (n: number) =>
          judgeStages(stages, rule, new Set([...some, ...next.open.slice(0, n)])).stages.find(
            ({ stage }) => stage === next.stage,
          );
        expect(added(next.lacking)?.reached).toBe(true);
        if (next.lacking > 0) expect(added(next.lacking - 1)?.reached).toBe(false);
      }),
    );
  });
});

it('compares a suggestion with a report', () => {
  expect(compareStages('initial', 'initial', fourStages)).toBe('same');
  expect(compareStages('initial', 'mature', fourStages)).toBe('further');
  expect(compareStages('mature', 'idea', fourStages)).toBe('less');
  expect(compareStages(undefined, 'idea', fourStages)).toBe('unreported');
  expect(compareStages('mature', undefined, fourStages)).toBe('nothing');
  expect(compareStages('asleep', 'mature', fourStages)).toBe('aside');
});
