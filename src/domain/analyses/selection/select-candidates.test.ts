import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate, Criterion } from './candidate.ts';
import { explainScore, meanShares } from './explain-score.ts';
import { placeCandidates } from './place-candidates.ts';
import { runFunnel } from './run-funnel.ts';
import { selectInRounds } from './run-rounds.ts';
import { scoreCandidate } from './score-candidate.ts';
import { judgeRequirements, selectCandidates, type SelectionRules } from './select-candidates.ts';
import { varyWeights } from './vary-weights.ts';

const scale = { worst: 0, best: 10 };
const criteria: Criterion[] = [
  { id: 'size', weight: 2 },
  { id: 'near', weight: 1 },
  { id: 'chain', weight: 1 },
];
const candidate = (
  id: string,
  [size, near, chain]: readonly (number | undefined)[],
  meets: Candidate['meets'] = {},
): Candidate => ({ id, scores: { size, near, chain }, meets });

describe('the score of a candidate', () => {
  test('is the weighed mean of its shares of the scale', () => {
    // By hand: (2 · 0.8 + 1 · 0.5 + 1 · 0.1) / 4 = 2.2 / 4.
    const score = scoreCandidate(candidate('a', [8, 5, 1]), criteria, scale);
    expect(score.score).toBeCloseTo(0.55, 12);
    expect(score).toMatchObject({ coverage: 1, lowest: 0.55, highest: 0.55 });
  });

  test('rests on what is known, and says what the unknown could make of it', () => {
    // Known: 2 · 0.8 + 1 · 0.5 of weights 3 of 4. Worst 2.1 / 4, best (2.1 + 1) / 4.
    const score = scoreCandidate(candidate('a', [8, 5, undefined]), criteria, scale);
    expect(score.score).toBeCloseTo(0.7, 12);
    expect(score.coverage).toBe(0.75);
    expect(score.lowest).toBeCloseTo(0.525, 12);
    expect(score.highest).toBeCloseTo(0.775, 12);
  });

  test('of nothing is none, not zero', () => {
    const score = scoreCandidate(candidate('a', []), criteria, scale);
    expect(score).toEqual({ id: 'a', score: undefined, coverage: 0, lowest: 0, highest: 1 });
    const unweighed = criteria.map(({ id }) => ({ id, weight: 0 }));
    expect(scoreCandidate(candidate('a', [1, 1, 1]), unweighed, scale).score).toBeUndefined();
  });

  test('reads a scale on which less is better, and takes nothing from outside of it', () => {
    const back = { worst: 5, best: 1 };
    expect(scoreCandidate(candidate('a', [1, 5, 3]), criteria, back).score).toBeCloseTo(0.625, 12);
    expect(scoreCandidate(candidate('a', [1, 9, 3]), criteria, back).coverage).toBe(0.75);
  });

  test('refuses a weight below zero', () => {
    expect(() => scoreCandidate(candidate('a', [1]), [{ id: 'size', weight: -1 }], scale)).toThrow(
      RangeError,
    );
  });

  test('lies between its bounds, which meet where all is known', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
    fc.assert(
      fc.property(fc.tuple(score, score, score), (scores) => {
        const one = scoreCandidate(candidate('a', scores), criteria, scale);
        if (one.score === undefined) return scores.every((each) => each === undefined);
        const whole = scores.every((each) => each !== undefined);
        return (
          one.lowest <= one.score + 1e-12 &&
          one.score <= one.highest + 1e-12 &&
          whole === one.highest - one.lowest < 1e-12
        );
      }),
    );
  });
});

describe('the reason of a place', () => {
  const some = [
    candidate('a', [10, 0, 4]),
    candidate('b', [4, 8, 4]),
    candidate('c', [4, 4, undefined]),
  ];
  const means = meanShares(some, criteria, scale);

  test('is the criterion that lifts a candidate most above the mean of all', () => {
    // Means: size 0.6, near 0.4, chain 0.4. a: size 2 · 0.4 / 4 = 0.2, near 1 · −0.4 / 4 = −0.1.
    const reasons = explainScore(some[0] ?? candidate('', []), criteria, means, scale);
    expect(reasons).toMatchObject({ carriedBy: ['size'], heldBackBy: ['near'] });
    expect(reasons.contributions.map(({ by }) => Number(by.toFixed(9)))).toEqual([0.2, -0.1, 0]);
    expect(reasons.typical).toBeCloseTo(0.5, 12);
  });

  test('names all that lift alike, and none where nothing lifts', () => {
    const own = [candidate('a', [6, 8, 8]), candidate('b', [6, 4, 4])];
    const both = meanShares(own, criteria, scale);
    const [first, second] = own.map((one) => explainScore(one, criteria, both, scale));
    expect(first).toMatchObject({ carriedBy: ['near', 'chain'], heldBackBy: [] });
    expect(second).toMatchObject({ carriedBy: [], heldBackBy: ['near', 'chain'] });
  });

  test('adds up: what is typical and what lifts make the score', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { minLength: 1 }), (all) => {
        const own = all.map((scores, at) => candidate(String(at), scores));
        const mean = meanShares(own, criteria, scale);
        for (const one of own) {
          const { typical, contributions } = explainScore(one, criteria, mean, scale);
          const known = scoreCandidate(one, criteria, scale).score;
          const sum = contributions.reduce((total, { by }) => total + by, typical ?? 0);
          if (known === undefined) expect(typical).toBeUndefined();
          else expect(sum).toBeCloseTo(known, 9);
        }
      }),
    );
  });
});

test('a requirement keeps out only where it binds and is known not to be met', () => {
  const requirements = [
    { id: 'university', binding: true },
    { id: 'members', binding: false },
  ];
  const judge = (meets: Candidate['meets']) => judgeRequirements({ meets }, requirements).verdict;
  expect(judge({ university: true, members: false })).toBe('passes');
  expect(judge({ members: true })).toBe('open');
  expect(judge({ university: false, members: true })).toBe('out');
  expect(judgeRequirements({ meets: { university: true } }, requirements)).toEqual({
    met: ['university'],
    unmet: [],
    unknown: ['members'],
    verdict: 'passes',
  });
});

describe('places', () => {
  const rule = { leastCoverage: 0.5, leastPlaced: 3 };
  const scored = (...rows: (number | undefined)[][]) =>
    rows.map((row, at) => scoreCandidate(candidate('abcdef'[at] ?? '', row), criteria, scale));

  test('are shared by equals, and the next one is left out', () => {
    const { places } = placeCandidates(scored([5, 5, 5], [9, 9, 9], [5, 5, 5], [1, 1, 1]), rule);
    expect(places.map(({ id, place, shared }) => `${id}${place}/${shared}`)).toEqual([
      'b1/1',
      'a2/2',
      'c2/2',
      'd4/1',
    ]);
  });

  test('say how far the unknown could move them', () => {
    // a is known: 0.6. b is 0.7 of 3/4 of the weights: 0.525 to 0.775. c is known: 0.2.
    const { places } = placeCandidates(scored([6, 6, 6], [8, 5, undefined], [2, 2, 2]), rule);
    expect(places.map(({ id, place, best, worst }) => [id, place, best, worst])).toEqual([
      ['b', 1, 1, 2],
      ['a', 2, 1, 2],
      ['c', 3, 3, 3],
    ]);
  });

  test('are given to nobody of whom too little is known, and among fewer than three to nobody', () => {
    const some = scored([6, 6, 6], [undefined, 9, undefined], [2, 2, 2], [1, 1, 1]);
    expect(placeCandidates(some, rule).unplaced).toEqual(['b']);
    expect(placeCandidates(some.slice(0, 3), rule)).toEqual({
      places: [],
      unplaced: ['a', 'b', 'c'],
    });
  });
});

describe('the steps of a selection', () => {
  const at = (...placed: number[]) =>
    placed.map((place, index) => ({
      id: `c${index + 1}`,
      place,
      shared: placed.filter((other) => other === place).length,
      best: place,
      worst: place,
    }));
  const ranked = (count: number) => at(...Array.from({ length: count }, (_, index) => index + 1));

  test('lead from 57 to ten to three, as in Georgia', () => {
    const steps = [
      { id: 'named', least: 10, most: 10 },
      { id: 'supported', least: 2, most: 3 },
    ];
    const [named, supported] = runFunnel(ranked(57), steps);
    expect([named?.entered, named?.chosen.length]).toEqual([57, 10]);
    expect(supported).toEqual({
      id: 'supported',
      entered: 10,
      chosen: ['c1', 'c2', 'c3'],
      tied: [],
      openSeats: 0,
    });
  });

  test('use the room between least and most so as to part no equals', () => {
    const step = { id: 'supported', least: 2, most: 3 };
    expect(runFunnel(at(1, 2, 3, 3), [step])[0]).toMatchObject({ chosen: ['c1', 'c2'], tied: [] });
  });

  test('leave equals for too few seats to people, and none of them out of the next step', () => {
    const steps = [
      { id: 'named', least: 3, most: 3 },
      { id: 'supported', least: 1, most: 2 },
    ];
    expect(runFunnel(at(1, 2, 2, 2, 5), steps)).toEqual([
      { id: 'named', entered: 5, chosen: ['c1'], tied: ['c2', 'c3', 'c4'], openSeats: 2 },
      { id: 'supported', entered: 4, chosen: ['c1'], tied: [], openSeats: 0 },
    ]);
    expect(runFunnel(at(1, 1, 1), [{ id: 'one', least: 1, most: 1 }])[0]).toMatchObject({
      chosen: [],
      tied: ['c1', 'c2', 'c3'],
      openSeats: 1,
    });
  });

  test('let all go on where there are seats for them', () => {
    expect(runFunnel(ranked(2), [{ id: 'named', least: 10, most: 10 }])[0]?.chosen).toHaveLength(2);
  });
});

describe('the shortlist while weights vary', () => {
  const two = [
    { id: 'x', weight: 1 },
    { id: 'y', weight: 1 },
  ];
  const unit = { worst: 0, best: 1 };
  const draws = { spread: 'any', draws: 20_000, seed: 7 } as const;
  const points = (...rows: number[][]) =>
    rows.map(([x, y], at) => ({ id: 'abc'[at] ?? '', scores: { x, y } }));

  test('agrees with the shares that geometry gives for two weights', () => {
    // a wins where w > (1 − w) / 2, that is on two thirds of the line of weights.
    const [a, b] = varyWeights(points([1, 0], [0, 0.5]), two, unit, 1, draws);
    expect(a?.listed).toBeCloseTo(2 / 3, 1);
    expect(Math.abs((a?.listed ?? 0) - 2 / 3)).toBeLessThan(0.012);
    expect((a?.first ?? 0) + (b?.first ?? 0)).toBeCloseTo(1, 9);
    expect(a).toMatchObject({ best: 1, worst: 2 });
  });

  test('near the given weights is steadier than among any', () => {
    // With weights from ½ to 2 the share of x runs from 1/5 to 4/5; a wins above 1/3, where log2(wx) − log2(wy)
    // > −1: the triangle below is 1/8 of the square of the two logarithms.
    const [a] = varyWeights(points([1, 0], [0, 0.5]), two, unit, 1, { ...draws, spread: 'near' });
    expect(Math.abs((a?.listed ?? 0) - 7 / 8)).toBeLessThan(0.012);
  });

  test('holds one that is better in everything always, and one that is worse never', () => {
    const [a, b, c] = varyWeights(points([1, 1], [0.5, 0.6], [0.1, 0]), two, unit, 2, draws);
    expect([a?.listed, a?.first, b?.listed, c?.listed]).toEqual([1, 1, 1, 0]);
  });

  test('is the same for the same seed, and leaves a weight of zero alone', () => {
    const some = points([1, 0], [0, 0.5]);
    const run = (seed: number) => varyWeights(some, two, unit, 1, { ...draws, draws: 50, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    const one = [
      { id: 'x', weight: 1 },
      { id: 'y', weight: 0 },
    ];
    expect(varyWeights(some, one, unit, 1, draws)[0]?.listed).toBe(1);
  });
});

describe('a selection as a whole', () => {
  const rules: SelectionRules = {
    criteria,
    requirements: [{ id: 'university', binding: true }],
    scale,
    steps: [
      { id: 'named', least: 3, most: 3 },
      { id: 'supported', least: 1, most: 2 },
    ],
    leastCoverage: 0.5,
    leastPlaced: 3,
    draws: { spread: 'any', draws: 200, seed: 1 },
  };
  const university = { university: true };
  const all = [
    candidate('low', [1, 1, 1], university),
    candidate('none', [10, 10, 10], { university: false }),
    candidate('high', [9, 9, 9], university),
    candidate('dim', [undefined, 9, undefined], university),
    candidate('mid', [5, 5, 5]),
    candidate('near', [4, 9, 4], university),
  ];
  const { candidates, steps, seats } = selectCandidates(all, rules);
  const by = (id: string) => candidates.find((one) => one.id === id);

  test('lists the placed by place, then those of whom too little is known, then who is out', () => {
    expect(candidates.map(({ id }) => id)).toEqual(['high', 'near', 'mid', 'low', 'dim', 'none']);
    expect(seats).toBe(2);
  });

  test('tells how far each has come, and what is open', () => {
    expect(by('high')?.reached).toEqual({ step: 'supported', tied: false });
    expect(by('mid')?.reached).toEqual({ step: 'named', tied: false });
    expect(by('mid')?.requirements.verdict).toBe('open');
    expect(by('low')?.reached).toBeUndefined();
    expect(by('none')).toMatchObject({ place: undefined, steadiness: undefined });
    expect(steps.map(({ entered, chosen }) => [entered, chosen.length])).toEqual([
      [4, 3],
      [3, 2],
    ]);
    expect(by('high')?.steadiness?.listed).toBe(1);
    expect(by('near')?.reasons.carriedBy).toEqual(['near']);
  });
});

describe('numbers and minima', () => {
  const measured: SelectionRules = {
    criteria: [
      { id: 'size', weight: 2, measures: [{ id: 'firms' }, { id: 'workers' }] },
      { id: 'near', weight: 1 },
    ],
    requirements: [{ id: 'members', binding: true, minimum: { least: 10 } }],
    scale,
    steps: [{ id: 'list', least: 1, most: 1 }],
    leastCoverage: 0.5,
    leastPlaced: 1,
    draws: { spread: 'any', draws: 200, seed: 3 },
  };
  const of = (id: string, scores: Candidate['scores'], members?: number): Candidate => ({
    id,
    scores,
    meets: {},
    counts: { members },
  });

  test('each number counts as its share of the largest, and an unknown one is not zero', () => {
    const { candidates } = selectCandidates(
      [
        of('big', { firms: 100, workers: 50, near: 0 }, 10),
        of('half', { firms: 50, near: 10 }, 12),
      ],
      measured,
    );
    // big: (1 + 1 + 0) / 3. half: 0.5 and 1 known, of weights 2 of 3; with the unknown 1.5 / 3 to 2.5 / 3.
    expect(candidates.map(({ id, score }) => [id, score.score])).toEqual([
      ['half', 0.75],
      ['big', 2 / 3],
    ]);
    expect(candidates[0]?.score).toMatchObject({ coverage: 2 / 3, lowest: 0.5 });
    expect(candidates[0]?.score.highest).toBeCloseTo(2.5 / 3, 12);
  });

  test('a minimum excludes who is below it, asks who does not say, and asks nothing while none is set', () => {
    const all = [of('ten', {}, 10), of('nine', {}, 9), of('silent', {})];
    const verdicts = (rules: SelectionRules) =>
      all.map((one) => judgeRequirements(one, rules.requirements).verdict);
    expect(verdicts(measured)).toEqual(['passes', 'out', 'open']);
    const unset = [{ id: 'members', binding: true, minimum: { least: undefined } }];
    expect(verdicts({ ...measured, requirements: unset })).toEqual(['passes', 'passes', 'passes']);
  });

  test('a first round that ranks nobody keeps nobody out of the second', () => {
    const round = (candidates: Candidate[]) => ({ candidates, rules: measured });
    const main = round([{ ...of('a', { near: 10, firms: 1 }, 20), within: 'west' }]);
    const west = of('west', { near: 1, firms: 1, workers: 1 }, 20);
    const east = of('east', { near: 9, firms: 9, workers: 9 }, 20);
    const verdict = (first: Candidate[]) =>
      selectInRounds(round(first), main).main.candidates[0]?.requirements.verdict;
    expect([verdict([of('west', {}), of('east', {})]), verdict([west, east])]).toEqual([
      'passes',
      'out',
    ]);
  });
});
