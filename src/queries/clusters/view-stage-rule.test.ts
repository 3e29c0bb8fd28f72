import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { MaturityRule } from '../../schemas/site.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { viewStageRule } from './view-stage-rule.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

const sample = joinSample();

/** The sample with another rule, or with none. */
const ruledBy = (rule: Partial<MaturityRule> | undefined): Portal => ({
  ...sample,
  site: {
    ...sample.site,
    maturity: rule && sample.site.maturity && { ...sample.site.maturity, ...rule },
  },
});

describe('the rule of stages in words', () => {
  it('names each stage with the criteria of its own and how many are needed', () => {
    const rule = viewStageRule(sample, 'en');
    expect(rule?.stages.map(({ label, needed }) => [label, needed])).toEqual([
      ['Idea', 'needed: 1 of 3'],
      ['Initial', 'needed: 1 of 5'],
      ['Developing', 'needed: 1 of 6'],
      ['Mature', 'needed: all 5'],
    ]);
    expect(rule?.stages[0]?.criteria).toEqual(
      sample.stageById.get('idea')?.criteria.map(({ label }) => label.en),
    );
  });

  it('follows the rule of the portal', () => {
    const rule = viewStageRule(ruledBy({ atLeast: { idea: 2, mature: 4 } }), 'en');
    expect(rule?.stages.map(({ needed }) => needed)).toEqual([
      'needed: 2 of 3',
      'not in the rule',
      'not in the rule',
      'needed: 4 of 5',
    ]);
  });

  it('tells whether the stages before must be reached', () => {
    const told = [true, false].map(
      (cumulative) => viewStageRule(ruledBy({ cumulative }), 'en')?.order,
    );
    expect(told[0]).toContain('every earlier stage');
    expect(told[1]).not.toContain('every earlier stage');
  });

  it('is none where the portal has no rule', () => {
    expect(viewStageRule(ruledBy(undefined), 'en')).toBeUndefined();
  });

  it.each(locales)('speaks the language of the text: %s', (locale) => {
    const { stages } = viewStageRule(joinShipped(), locale) ?? { stages: [] };
    expect(stages.map(({ label }) => label)).toEqual(
      fourStages.ids.map((id) => joinShipped().stageById.get(id)?.label[locale]),
    );
    expect(stages.map(({ needed }) => needed.match(/\d+/g)?.map(Number).sort())).toEqual([
      [1, 2],
      [3, 5],
      [4, 7],
      [3, 5],
    ]);
  });
});
