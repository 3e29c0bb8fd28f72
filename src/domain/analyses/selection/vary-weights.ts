import type { Candidate, Criterion, ScoreScale } from './candidate.ts';
import { equalWithin } from './place-candidates.ts';
import { seededNumbers } from './random-numbers.ts';
import { scoreCandidate } from './score-candidate.ts';

/**
 * Variation of weights. `any`: all mixes of non-zero weights, equally likely. `near`: each from half to twice
 * its value.
 */
export type WeightSpread = 'any' | 'near';

export interface WeightDraws {
  readonly spread: WeightSpread;
  readonly draws: number;
  readonly seed: number;
}

export interface Steadiness {
  readonly id: string;
  /** Share of draws with it on the shortlist. */
  readonly listed: number;
  /** Share of draws with it first, alone or tied. */
  readonly first: number;
  /** Best and worst rank over all draws. */
  readonly best: number;
  readonly worst: number;
}

/** Random weights for the criteria with a non-zero weight. */
function drawWeights(
  criteria: readonly Criterion[],
  spread: WeightSpread,
  next: () => number,
): Criterion[] {
  const drawn = new Map<string, number>();
  return criteria.map((criterion) => {
    const { id, weight, shares } = criterion;
    if (weight === 0) return criterion;
    // Measures that share a weight are drawn as one.
    const { of, among } = shares ?? { of: id, among: 1 };
    // Exponential numbers, divided by their sum, are uniform over all mixes (Dirichlet 1, …, 1).
    const factor =
      drawn.get(of) ?? (spread === 'any' ? -Math.log(1 - next()) : 2 ** (2 * next() - 1));
    drawn.set(of, factor);
    return { ...criterion, weight: (spread === 'any' ? 1 / among : weight) * factor };
  });
}

/** Rank of each number, greatest first; equal numbers share one. */
function placesOf(numbers: readonly number[]): number[] {
  const places = numbers.map(() => 0);
  let place = 1;
  let last = Number.POSITIVE_INFINITY;
  const order = numbers.map((number, at) => ({ number, at })).sort((a, b) => b.number - a.number);
  for (const [before, { number, at }] of order.entries()) {
    if (last - number > equalWithin) place = before + 1;
    last = number;
    places[at] = place;
  }
  return places;
}

/**
 * Acceptability of each candidate for a shortlist under varied weights: stochastic multicriteria acceptability
 * analysis (SMAA-2; Lahdelma and Salminen 2001), with weights unknown or only roughly known. A candidate is
 * listed if fewer others than there are seats score better.
 * @param seats size of the shortlist
 */
export function varyWeights(
  candidates: readonly Pick<Candidate, 'id' | 'scores'>[],
  criteria: readonly Criterion[],
  scale: ScoreScale,
  seats: number,
  { spread, draws, seed }: WeightDraws,
): Steadiness[] {
  const next = seededNumbers(seed);
  const counts = candidates.map(() => ({
    listed: 0,
    first: 0,
    best: Number.POSITIVE_INFINITY,
    worst: 0,
  }));
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = drawWeights(criteria, spread, next);
    const scores = candidates.map((one) => scoreCandidate(one, weights, scale).score ?? -1);
    for (const [at, place] of placesOf(scores).entries()) {
      const count = counts[at];
      if (!count) continue;
      if (place <= seats) count.listed += 1;
      if (place === 1) count.first += 1;
      count.best = Math.min(count.best, place);
      count.worst = Math.max(count.worst, place);
    }
  }
  return candidates.map(({ id }, at) => {
    const { listed = 0, first = 0, best = 0, worst = 0 } = counts[at] ?? {};
    return { id, listed: listed / draws, first: first / draws, best, worst };
  });
}
