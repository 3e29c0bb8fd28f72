import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, readPlan, writePlan } from './plan-state.ts';

const plan: Plan = {
  cluster: 'xx-teapots',
  name: 'Teapots',
  start: '2026-Q1',
  steps: [
    { rule: 'plan', found: 'open', start: 0, quarters: 2, cost: 100, currency: 'EUR' },
    {
      rule: 'need-human',
      found: 'low',
      scores: [{ function: 'abroad', score: 1 }],
      start: 11,
      quarters: 1,
    },
    { title: 'Own step', who: 'The guild', start: 4, quarters: 3, support: 'steam-grant.spouts' },
  ],
};

describe('a plan in an address', () => {
  it('comes back as it was', () => {
    expect(readPlan(writePlan(plan))).toEqual(plan);
  });

  it('stays within the three years, whatever somebody wrote', () => {
    const written = JSON.stringify({
      start: '2026-Q1',
      steps: [
        { start: 40, quarters: 9 },
        { start: -3, quarters: 0 },
        { start: 10, quarters: 12, cost: -5, title: 7 },
        'none',
      ],
    });
    const steps = readPlan(written)?.steps.map(({ start, quarters, cost, title }) => [
      ...[start, quarters, cost, title],
    ]);
    expect(steps).toEqual([
      [11, 1, undefined, undefined],
      [0, 1, undefined, undefined],
      [10, 2, undefined, undefined],
    ]);
  });

  it('is none where the text is no plan, and never an error', () => {
    for (const wrong of ['', '{', '[]', 'null', '{"steps":[]}', '{"start":"2026","steps":[]}'])
      expect([wrong, readPlan(wrong)]).toEqual([wrong, undefined]);
    fc.assert(
      fc.property(fc.json(), fc.json(), (steps, step) => {
        expect(() => readPlan(`{"start":"2026-Q1","steps":${steps}}`)).not.toThrow();
        expect(() => readPlan(`{"start":"2026-Q1","steps":[${step}]}`)).not.toThrow();
      }),
    );
  });
});
