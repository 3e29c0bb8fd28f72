import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchClusters } from './match-clusters.ts';
import { type MatchProfile, type MatchReason, type MatchRules, weighPair } from './match-reason.ts';

const rules: MatchRules = {
  weights: { sector: 3, group: 2, complement: 4, area: 1, border: 1, stage: 2 },
  learners: ['idea', 'initial'],
  teachers: ['developing', 'mature'],
};
const cluster = (id: string, known: Partial<MatchProfile> = {}): MatchProfile => ({
  id,
  country: 'XX',
  inside: false,
  sectors: ['teaware'],
  groups: ['household'],
  stage: 'idea',
  offers: [],
  seeks: [],
  ...known,
});
const kinds = (reasons: readonly MatchReason[] = []) => reasons.map(({ kind }) => kind);

describe('what speaks for a pair', () => {
  test('an idea of the area and a mature cluster of its sector outside', () => {
    const fit = weighPair(cluster('a', { inside: true }), cluster('b', { stage: 'mature' }), rules);
    expect(fit).toEqual({
      score: 3 + 1 + 2,
      reasons: [
        { kind: 'sector', sectors: ['teaware'] },
        { kind: 'area', inside: true },
        { kind: 'learns', from: 'mature' },
      ],
    });
  });

  test('is seen from both ends, and weighs the same', () => {
    const own = cluster('a', { inside: true, seeks: ['spouts'] });
    const other = cluster('b', { stage: 'developing', offers: ['spouts'] });
    const [there, back] = [weighPair(own, other, rules), weighPair(other, own, rules)];
    expect(kinds(there?.reasons)).toEqual(['sector', 'finds', 'area', 'learns']);
    expect(kinds(back?.reasons)).toEqual(['sector', 'gives', 'area', 'teaches']);
    expect([there?.score, back?.score]).toEqual([10, 10]);
  });

  test('takes something in common, and something that neither has at home', () => {
    const neighbour = weighPair(cluster('a'), cluster('b'), rules);
    const stranger = cluster('b', { inside: true, sectors: ['kites'], groups: [] });
    expect([neighbour, weighPair(cluster('a'), stranger, rules)]).toEqual([undefined, undefined]);
    const wanted = cluster('b', { sectors: ['kites'], groups: [], seeks: ['string', 'wind'] });
    const seller = cluster('a', { offers: ['string', 'wind', 'tea'] });
    expect(weighPair(seller, wanted, rules)).toEqual({
      score: 8,
      reasons: [{ kind: 'gives', tags: ['string', 'wind'] }],
    });
  });

  test('a group of sectors counts only where no sector is shared', () => {
    const other = cluster('b', { inside: true, sectors: ['kettles'] });
    expect(weighPair(cluster('a'), other, rules)).toMatchObject({ score: 3 });
  });

  test('across a border no area is asked for, and an unreported stage teaches nothing', () => {
    const abroad = cluster('b', { country: 'YY', inside: undefined, stage: undefined });
    expect(kinds(weighPair(cluster('a', { inside: true }), abroad, rules)?.reasons)).toEqual([
      'sector',
      'border',
    ]);
  });

  test('a pair whose reasons weigh nothing is none', () => {
    const nothing = { sector: 0, group: 0, complement: 0, area: 0, border: 0, stage: 0 };
    const [own, other] = [cluster('a', { inside: true }), cluster('b')];
    expect(weighPair(own, other, { ...rules, weights: nothing })).toBeUndefined();
  });
});

describe('the best partners of each', () => {
  test('come best first, and those that fit as well as the last are counted', () => {
    const all = [
      cluster('a', { inside: true }),
      cluster('m', { stage: 'mature' }),
      ...['b', 'c', 'd', 'e'].map((id) => cluster(id)),
    ];
    const matches = matchClusters(all, rules, 2).get('a');
    expect(matches?.best.map(({ id, score }) => [id, score])).toEqual([
      ['m', 6],
      ['b', 4],
    ]);
    expect(matches?.equals).toBe(3);
    expect(matchClusters(all, rules, 5).get('a')?.equals).toBe(0);
  });

  test('equals are given out in turn, so that none is favoured', () => {
    const askers = Array.from({ length: 6 }, (_, at) => cluster(`in-${at}`, { inside: true }));
    const others = ['b', 'c', 'd'].map((id) => cluster(id));
    const matches = matchClusters([...askers, ...others], rules, 1);
    const given = askers.map(({ id }) => matches.get(id)?.best[0]?.id);
    expect(given).toEqual(['b', 'c', 'd', 'b', 'c', 'd']);
  });

  test('no cluster is its own partner', () => {
    const twins = [cluster('a', { offers: ['tea'], seeks: ['tea'] })];
    expect(matchClusters(twins, rules, 3).get('a')?.best).toEqual([]);
  });

  test('are those that weighing every pair finds', () => {
    const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
    const profile = fc.record({
      country: fc.constantFrom('XX', 'YY'),
      inside: fc.constantFrom(true, false, undefined),
      sectors: some('teaware', 'kites', 'clouds'),
      groups: some('household', 'sky'),
      stage: fc.constantFrom('idea', 'initial', 'mature', undefined),
      offers: some('tea', 'wind', 'string'),
      seeks: some('tea', 'wind', 'string'),
    });
    fc.assert(
      fc.property(
        fc.array(profile, { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (all, max) => {
          const clusters = all.map((known, at) => ({ id: `c${at}`, ...known }));
          const found = matchClusters(clusters, rules, max);
          for (const own of clusters) {
            const scores = clusters
              .flatMap((other) =>
                other === own ? [] : (weighPair(own, other, rules)?.score ?? []),
              )
              .sort((a, b) => b - a);
            const { best = [], equals } = found.get(own.id) ?? {};
            expect(best.map(({ score }) => score)).toEqual(scores.slice(0, max));
            expect(new Set(best.map(({ id }) => id)).size).toBe(best.length);
            const last = best.at(-1)?.score;
            const atLast = scores.slice(max).filter((score) => score === last).length;
            expect(equals).toBe(best.length < max ? 0 : atLast);
            for (const { id, reasons } of best) {
              const other = clusters.find((one) => one.id === id);
              expect(other && weighPair(own, other, rules)?.reasons).toEqual(reasons);
            }
          }
        },
      ),
    );
  });
});
