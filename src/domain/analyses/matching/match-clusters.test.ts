import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchClusters } from './match-clusters.ts';
import { type MatchProfile, type MatchReason, type MatchRules, weighPair } from './match-reason.ts';

const rules: MatchRules = {
  weights: { subject: 5, sector: 3, group: 2, complement: 4, area: 1, border: 1, stage: 2 },
  learners: ['idea', 'initial'],
  teachers: ['developing', 'mature'],
};
const cluster = (id: string, known: Partial<MatchProfile> = {}): MatchProfile => ({
  id,
  country: 'XX',
  inside: false,
  sectors: ['teaware'],
  groups: ['household'],
  subjects: {},
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

  test('the same field is worth a visit without any difference of place or stage', () => {
    const [own, other] = ['a', 'b'].map((id) => cluster(id, { subjects: { honey: 1 } }));
    expect(own && other && kinds(weighPair(own, other, rules)?.reasons)).toEqual([
      'subject',
      'sector',
    ]);
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
    const nothing = {
      subject: 0,
      sector: 0,
      group: 0,
      complement: 0,
      area: 0,
      border: 0,
      stage: 0,
    };
    const [own, other] = [cluster('a', { inside: true }), cluster('b')];
    expect(weighPair(own, other, { ...rules, weights: nothing })).toBeUndefined();
  });
});

describe('the best partners of each', () => {
  test('come best first, at most as many as asked for', () => {
    const all = [
      cluster('a', { inside: true }),
      cluster('m', { stage: 'mature' }),
      ...['b', 'c'].map((id) => cluster(id)),
    ];
    const best = matchClusters(all, rules, 4).get('a');
    expect(best?.map(({ id, score }) => [id, score])).toEqual([
      ['m', 6],
      ['b', 4],
      ['c', 4],
    ]);
    expect(
      matchClusters(all, rules, 3)
        .get('b')
        ?.map(({ id }) => id),
    ).toEqual(['m', 'a']);
  });

  test('are not offered where too many fit as well to choose from', () => {
    const like = Array.from({ length: 11 }, (_, at) => cluster(`b${at}`));
    const all = [cluster('a', { inside: true }), cluster('m', { stage: 'mature' }), ...like];
    expect(
      matchClusters(all, rules, 3)
        .get('a')
        ?.map(({ id }) => id),
    ).toEqual(['m']);
    expect(matchClusters(all.slice(0, -2), rules, 3).get('a')).toHaveLength(3);
  });

  test('are not offered for a sector of many, but for the stage of few and the field of few', () => {
    const many = Array.from({ length: 30 }, (_, at) => cluster(`b${at}`));
    const own = cluster('a', { inside: true, subjects: { honey: 1 } });
    const honey = cluster('h', { subjects: { honey: 1 } });
    const all = [own, ...many, honey, cluster('m', { stage: 'mature' })];
    const matches = matchClusters(all, rules, 3);
    expect(matches.get('a')?.map(({ id }) => id)).toEqual(['h', 'm']);
    expect(matchClusters([cluster('a', { inside: true }), ...many], rules, 3).get('a')).toEqual([]);
  });

  test('equals are given out in turn, so that none is favoured', () => {
    const askers = Array.from({ length: 6 }, (_, at) => cluster(`in-${at}`, { inside: true }));
    const others = ['b', 'c', 'd'].map((id) => cluster(id));
    const matches = matchClusters([...askers, ...others], rules, 2);
    const given = askers.map(({ id }) => matches.get(id)?.map((one) => one.id));
    // Each of the three is on two pages at most, as small as this portal is.
    expect(given).toEqual([['b', 'c'], ['d', 'b'], ['c', 'd'], [], [], []]);
  });

  test('share a rare subject before a broad sector', () => {
    const about = (id: string, subject: string, known: Partial<MatchProfile> = {}) =>
      cluster(id, { groups: [], subjects: { [subject]: 1 }, ...known });
    const all = [
      about('wine-abroad', 'wine', { country: 'YY', inside: undefined }),
      about('fertiliser', 'fertiliser'),
      about('figs', 'figs'),
      about('wine', 'wine'),
    ];
    const [best] = matchClusters(all, rules, 3).get('wine-abroad') ?? [];
    expect(best).toMatchObject({ id: 'wine', score: 3 + 5 + 1 });
    expect(kinds(best?.reasons)).toEqual(['subject', 'sector', 'border']);
  });

  test('no cluster is its own partner', () => {
    const twins = [cluster('a', { offers: ['tea'], seeks: ['tea'] })];
    expect(matchClusters(twins, rules, 3).get('a')).toEqual([]);
  });

  test('fit better than a tenth of all, both ways, and none is on more than a tenth of all pages', () => {
    const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
    const profile = fc.record({
      country: fc.constantFrom('XX', 'YY'),
      inside: fc.constantFrom(true, false, undefined),
      sectors: some('teaware', 'kites', 'clouds'),
      groups: some('household', 'sky'),
      subjects: fc.dictionary(fc.constantFrom('figs', 'wind'), fc.constant(0.7), { maxKeys: 2 }),
      stage: fc.constantFrom('idea', 'initial', 'mature', undefined),
      offers: some('tea', 'wind', 'string'),
      seeks: some('tea', 'wind', 'string'),
    });
    fc.assert(
      fc.property(
        fc.array(profile, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        (all, most) => {
          const clusters = all.map((known, at) => ({ id: `c${at}`, ...known }));
          const crowd = Math.max(most, Math.floor(clusters.length / 10));
          const found = matchClusters(clusters, rules, most);
          const uses = new Map<string, number>();
          for (const own of clusters) {
            const best = found.get(own.id) ?? [];
            expect(best.length).toBeLessThanOrEqual(most);
            expect(best.map(({ score }) => score)).toEqual(
              best.map(({ score }) => score).sort((a, b) => b - a),
            );
            for (const { id, reasons } of best) {
              uses.set(id, (uses.get(id) ?? 0) + 1);
              const other = clusters.find((one) => one.id === id);
              expect(other && weighPair(own, other, rules)?.reasons).toEqual(reasons);
            }
          }
          expect(Math.max(0, ...uses.values())).toBeLessThanOrEqual(crowd);
          expect(matchClusters(clusters, rules, most)).toEqual(found);
        },
      ),
    );
  });
});
