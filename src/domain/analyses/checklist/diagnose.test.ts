import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeActivities, reachLevel } from './diagnose.ts';
import { checkAnswers } from './tally-checklist.ts';

const items = [
  { id: 'links', activities: ['network'] },
  { id: 'trust', activities: ['network', 'meetings'] },
  { id: 'manager', activities: ['office'] },
  { id: 'plan', activities: [] },
];
const activities = ['meetings', 'office', 'network'];

describe('joint activities', () => {
  it('come by the number of missing items, then of those partly in place', () => {
    const answers = new Map([
      ['links', 'partly'],
      ['trust', 'no'],
      ['manager', 'partly'],
      ['plan', 'no'],
    ] as const);
    expect(proposeActivities(items, activities, answers)).toEqual([
      { id: 'network', because: ['trust', 'links'] },
      { id: 'meetings', because: ['trust'] },
      { id: 'office', because: ['manager'] },
    ]);
  });

  it('are not proposed by what is in place or not known', () => {
    const answers = new Map([['trust', 'yes'] as const, ['manager', 'unknown'] as const]);
    expect(proposeActivities(items, activities, answers)).toEqual([]);
  });
});

describe('the level of a certificate', () => {
  const levels = [
    { id: 'bronze', items: ['manager'] },
    { id: 'gold', items: ['plan', 'trust'] },
  ];
  const level = (...given: readonly (readonly [string, 'yes' | 'partly'])[]) =>
    reachLevel(levels, new Map(given));

  it('needs every item of it and of the levels below', () => {
    expect(level()).toEqual({ reached: undefined, next: { id: 'bronze', missing: ['manager'] } });
    expect(level(['manager', 'yes'], ['plan', 'yes'], ['trust', 'partly'])).toEqual({
      reached: 'bronze',
      next: { id: 'gold', missing: ['trust'] },
    });
    expect(level(['plan', 'yes'], ['trust', 'yes']).reached).toBeUndefined();
    expect(level(['manager', 'yes'], ['plan', 'yes'], ['trust', 'yes'])).toEqual({
      reached: 'gold',
      next: undefined,
    });
    expect(reachLevel([], new Map())).toEqual({ reached: undefined, next: undefined });
  });

  it('never falls when an answer gets better', () => {
    const answer = fc.constantFrom(...checkAnswers);
    fc.assert(
      fc.property(fc.array(answer, { minLength: 3, maxLength: 3 }), fc.nat(2), (given, at) => {
        const ids = ['manager', 'plan', 'trust'];
        const before = new Map(ids.map((id, index) => [id, given[index] ?? 'unknown']));
        const after = new Map(before).set(ids[at] ?? '', 'yes');
        const rank = (answers: typeof before) =>
          levels.findIndex(({ id }) => id === reachLevel(levels, answers).reached);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
    );
  });
});
