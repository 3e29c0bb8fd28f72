import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterNeeds, findGaps } from './find-gaps.ts';
import { answerGap, layOutSteps } from './propose-steps.ts';
import { addQuarters, firstDay, readQuarter, writeQuarter } from './quarters.ts';
import { type RoadMapRule, roadMapQuarters } from './road-map-rule.ts';
import { sumBudget } from './sum-budget.ts';

const rule = (id: string, gap: RoadMapRule['gap'], more: Partial<RoadMapRule> = {}) => ({
  id,
  gap,
  uses: ['training'],
  bodies: ['chamber'],
  quarters: 2,
  ...more,
});
const needs = (given: Partial<ClusterNeeds> = {}): ClusterNeeds => ({
  criteria: new Map(),
  needs: [],
  indicators: new Map(),
  ...given,
});
const found = (rules: RoadMapRule[], given: Partial<ClusterNeeds>) =>
  findGaps(rules, needs(given), 2).map(({ rule: { id }, found: how, scores, value }) => [
    ...[id, how],
    scores?.map((low) => `${low.function} ${low.score}`).join(', ') ?? value,
  ]);

describe('gaps', () => {
  const rules = [
    rule('statistics', { kind: 'always' }),
    rule('plan', { kind: 'criterion', id: 'in4' }),
    rule('staff', { kind: 'criterion', id: 'de1' }),
    rule('people', { kind: 'need', resource: 'human' }),
    rule('abroad', { kind: 'need', resource: 'relations', function: 'abroad' }),
    rule('exports', { kind: 'indicator', id: 'exporting-firms', below: 10 }),
  ];

  it('are criteria not met or not reported, low scores, and indicators below their value', () => {
    expect(
      found(rules, {
        criteria: new Map([
          ['in4', 'open'],
          ['de1', 'unknown'],
        ]),
        // The matrix of 2009–2010 (doc-004, Şekil 8): 3 at home and 1 abroad.
        needs: [
          { function: 'domestic', resource: 'human', score: 3 },
          { function: 'abroad', resource: 'human', score: 1 },
          { function: 'design', resource: 'human', score: 2 },
          { function: 'abroad', resource: 'relations', score: 2 },
        ],
        indicators: new Map([['exporting-firms', 9]]),
      }),
    ).toEqual([
      ['statistics', 'asked', undefined],
      ['plan', 'open', undefined],
      ['staff', 'unknown', undefined],
      ['people', 'low', 'abroad 1, design 2'],
      ['abroad', 'low', 'abroad 2'],
      ['exports', 'below', 9],
    ]);
  });

  it('are none where a criterion is met, a score is enough, or nothing is known at all', () => {
    expect(
      found(rules, {
        criteria: new Map([['in4', 'met']]),
        needs: [
          { function: 'abroad', resource: 'human', score: 3 },
          { function: 'domestic', resource: 'relations', score: 1 },
        ],
        indicators: new Map([['exporting-firms', 10]]),
      }),
    ).toEqual([['statistics', 'asked', undefined]]);
    expect(found(rules, {})).toEqual([['statistics', 'asked', undefined]]);
  });
});

describe('steps', () => {
  const cluster = { country: 'TR', sectors: ['kites'], stages: ['initial', 'developing'] };
  const practices = [
    { id: 'a', themes: ['ora1'], stages: ['mature'], sectors: ['tea'] },
    { id: 'b', themes: ['ora1'], stages: ['initial'], sectors: ['tea'] },
    { id: 'c', themes: ['ora1', 'ora4'], stages: ['mature'], sectors: ['kites'] },
    { id: 'd', themes: ['ora1'], stages: ['initial', 'developing'], sectors: [] },
    { id: 'e', themes: ['ora4'], stages: ['initial'], sectors: ['kites'] },
  ];
  const programmes = [
    { id: 'old', country: 'TR', uses: ['training', 'analysis'], current: false },
    { id: 'now', country: 'TR', uses: ['training'], current: true },
    { id: 'union', country: 'EU', uses: ['training'], current: true },
    { id: 'elsewhere', country: 'GE', uses: ['training'], current: true },
    { id: 'other-use', country: 'TR', uses: ['finance'], current: true },
  ];
  const answer = (given: Partial<RoadMapRule>) =>
    answerGap(rule('x', { kind: 'always' }, given), cluster, practices, programmes);

  it('are answered by practices of the theme and by programmes of the country and use', () => {
    expect(answer({ theme: 'ora1' })).toEqual({
      practices: ['c', 'd'],
      programmes: ['now', 'union'],
      pastProgrammes: ['old'],
    });
  });

  it('name nothing where the portal has nothing', () => {
    const nothing = { practices: [], programmes: [], pastProgrammes: [] };
    expect(answer({ uses: ['policy'] })).toEqual(nothing);
    expect(answer({ uses: [], theme: 'ora9' })).toEqual(nothing);
  });

  it('begin in the order of the gaps, spread over the three years, and end within them', () => {
    const layOut = (rules: RoadMapRule[]) => layOutSteps(findGaps(rules, needs(), 2));
    const four = ['a', 'b', 'c', 'd'].map((id) => rule(id, { kind: 'always' }));
    expect(layOut(four).map((step) => [step.rule, step.start])).toEqual([
      ['a', 0],
      ['b', 3],
      ['c', 6],
      ['d', 9],
    ]);
    const lasting = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(fc.array(lasting, { maxLength: 40 }), (all) => {
        const steps = layOut(
          all.map((quarters, n) => rule(String(n), { kind: 'always' }, { quarters })),
        );
        for (const { start, quarters } of steps) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + quarters).toBeLessThanOrEqual(roadMapQuarters);
        }
      }),
    );
  });
});

describe('quarters', () => {
  it('are read, counted on and turned into days', () => {
    const start = { year: 2026, quarter: 3 };
    expect(readQuarter(' 2026-Q3 ')).toEqual(start);
    for (const wrong of ['2026-Q5', '2026', 'Q3', '26-Q1', ''])
      expect(readQuarter(wrong)).toBeUndefined();
    expect([0, 1, 2, 12, -3].map((n) => writeQuarter(addQuarters(start, n)))).toEqual([
      ...['2026-Q3', '2026-Q4', '2027-Q1', '2029-Q3', '2025-Q4'],
    ]);
    expect(firstDay({ year: 2027, quarter: 4 })).toBe('2027-10-01');
  });
});

describe('a budget', () => {
  const training = { ratePercent: 75, ceiling: 400_000 };

  it('is added up by currency, with what the rules of a programme pay', () => {
    // By hand: 75 % of 100,000 = 75,000; of 600,000 at most 400,000.
    expect(
      sumBudget([
        { cost: 100_000, currency: 'USD', rule: training, support: 'a' },
        { cost: 600_000, currency: 'USD', rule: training, support: 'b' },
        { cost: 50, currency: 'EUR' },
        { cost: undefined, currency: 'EUR', rule: training },
      ]),
    ).toEqual({
      sums: [
        { currency: 'USD', cost: 700_000, paid: 475_000, own: 225_000 },
        { currency: 'EUR', cost: 50, paid: 0, own: 50 },
      ],
      without: 1,
    });
    expect(sumBudget([])).toEqual({ sums: [], without: 0 });
  });

  it('has each component pay for as many steps as its rule has units', () => {
    // UR-GE, doc-003, lines 491–493: a maximum number of programmes; here two, by hand 75 % of 1,000.
    const step = { cost: 1000, currency: 'USD', rule: { ...training, most: 2 }, support: 'a' };
    const { sums } = sumBudget([step, step, step]);
    expect(sums).toEqual([{ currency: 'USD', cost: 3000, paid: 1500, own: 1500 }]);
  });
});
