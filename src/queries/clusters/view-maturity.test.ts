import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { inEachLocale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ReturnData } from '../../schemas/return.ts';
import type { MaturityRule } from '../../schemas/site.ts';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { clusterTable } from '../data/tables/cluster-table.ts';
import { viewCluster } from './view-cluster.ts';
import { viewMaturity } from './view-maturity.ts';

const rule: MaturityRule = {
  atLeast: { idea: 1, initial: 2, developing: 'all', mature: 1 },
  cumulative: true,
  doubt: inEachLocale(() => 'Thought of at tea.'),
};

/** The sample where one cluster ticks criteria `{stage}-1` to `{stage}-3` of each stage. */
function withTicks(
  criteria: readonly string[],
  held: Partial<ReturnData> = {},
  maturity: MaturityRule | null = rule,
): Portal {
  const answers = { ticks: { criteria: [...criteria] } };
  return varySample(({ site, stages, survey, returns }) => ({
    site: site.map((entry) => {
      const { maturity: _, ...data } = entry.data;
      return { ...entry, data: maturity ? { ...data, maturity } : data };
    }),
    stages: stages.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        criteria: [1, 2, 3].map((n) => ({
          id: `${entry.data.id}-${n}`,
          label: inEachLocale(() => `Sign ${n} of ${entry.data.id}`),
        })),
      },
    })),
    survey: survey.slice(0, 1).map((entry) => {
      const { holds: _, ...data } = entry.data;
      const kind = 'single-with-checklist' as const;
      return { ...entry, id: 'ticks', data: { ...data, id: 'ticks', kind, optionsFrom: 'stages' } };
    }),
    returns: changeEntry(returns, '2024/xx-teapots', { stage: 'initial', answers, ...held }),
  }));
}

const view = (portal: Portal, locale: Locale = 'en') => viewMaturity(portal, 'xx-teapots', locale);
const told = (...parts: Parameters<typeof withTicks>) => view(withTicks(...parts))?.sentences;

describe('where the criteria of a return are known', () => {
  const initial = ['idea-1', 'initial-1', 'initial-3'];

  test('they are counted, judged by the rule, and what the next stage lacks is said', () => {
    expect(told(initial)).toEqual([
      'Of 12 criteria, 3 are ticked as met.',
      'Under the portal’s rule this gives the initial stage, which is also the one reported.',
      'For the developing stage the rule requires all 3 criteria; 3 more are needed.',
    ]);
  });

  test('a report and a suggestion that differ are both told, and the report stands', () => {
    expect(told(initial, { stage: 'mature' })?.[1]).toMatch(
      /the initial stage, which is earlier than the one reported \(mature\)\. The reported stage stands/,
    );
    const further = withTicks([...initial, 'developing-1', 'developing-2', 'developing-3']);
    expect(view(further)?.sentences.slice(1)).toEqual([
      expect.stringMatching(
        /the developing stage, which is later than the one reported \(initial\)\. The reported stage stands/,
      ),
      'For the mature stage the rule requires 1 of 3 criteria; 1 more is needed.',
    ]);
    expect(further.rowById.get('xx-teapots')?.stage).toBe('initial');
    expect(viewCluster(further, 'xx-teapots', 'en').readout.stage).toBe('initial');
  });

  test('a suggestion stands in for no report', () => {
    expect(told(initial, { stage: undefined })?.[1]).toMatch(/stage remains unreported\.$/);
    expect(told(['initial-1'], { stage: undefined })?.slice(1)).toEqual([
      'Under the portal’s rule this is not enough for any stage, and none was reported.',
      'For the idea stage the rule requires 1 of 3 criteria; 1 more is needed.',
    ]);
    expect(told(['initial-1'])?.[1]).toMatch(/The reported stage, initial, stands\.$/);
  });

  test('the last stage has none after it', () => {
    const all = ['1', '2', '3'].flatMap((n) =>
      ['idea', 'initial', 'developing', 'mature'].map((stage) => `${stage}-${n}`),
    );
    expect(told(all, { stage: 'mature' })?.[2]).toBe('The rule has no further stage.');
  });

  test('the stages stand as a ladder, the last one on top, each criterion met or not', () => {
    const rungs = view(withTicks(initial, { stage: 'developing' }))?.rungs ?? [];
    expect(rungs.map(({ stage, share, marks }) => [stage, share, ...marks])).toEqual([
      ['mature', '0 of 3 met'],
      ['developing', '0 of 3 met', 'reported'],
      ['initial', '2 of 3 met', 'by the rule'],
      ['idea', '1 of 3 met'],
    ]);
    expect(rungs[2]?.criteria.map(({ label, isMet }) => [label, isMet])).toEqual([
      ['Sign 1 of initial', true],
      ['Sign 2 of initial', false],
      ['Sign 3 of initial', true],
    ]);
  });

  test('they take the place of the criteria of the next stage on the page of the cluster', () => {
    const page = viewCluster(withTicks(initial), 'xx-teapots', 'az');
    expect(page.nextSteps.some(({ href }) => href.includes('/survey/'))).toBe(false);
    expect(page.maturity?.asOf).toBe('2024-cü il məlumatlarında bildirildiyi kimi');
    expect(page.maturity?.rule?.doubt).toBe('Thought of at tea.');
  });

  test('without a rule they are counted, and no stage is suggested', () => {
    const portal = withTicks(initial, {}, null);
    expect(view(portal)?.sentences).toHaveLength(1);
    expect(view(portal)?.rule).toBeUndefined();
    expect(view(portal)?.rungs.flatMap(({ marks }) => marks)).toEqual(['reported']);
  });
});

test('where the criteria are confidential, neither a page nor the data say which are met', () => {
  const known = withTicks(['idea-1', 'initial-1']);
  const portal = { ...known, site: { ...known.site, publishAnswers: false } };
  const page = viewCluster(portal, 'xx-teapots', 'en');
  expect(page.maturity).toBeUndefined();
  expect(clusterTable(portal, '2024').columns).not.toContain('criteria_met');
  expect(clusterTable(known, '2024').columns).toContain('criteria_met');
});

test('where no criterion is ticked, the next stage stands as it does without answers', () => {
  const portal = withTicks([], { answers: { ticks: 'not-answered' } });
  expect(view(portal)).toBeUndefined();
  expect(viewCluster(portal, 'xx-teapots', 'en').nextSteps[0]?.label).toContain('developing');
  expect(viewMaturity(joinShipped(), 'tr-sasad', 'en')).toBeUndefined();
});
