import type { Candidate, Criterion, ScoreScale } from './candidate.ts';
import { equalWithin } from './place-candidates.ts';
import { seededNumbers } from './random-numbers.ts';
import { scoreCandidate } from './score-candidate.ts';

/**
 * How weights vary. `any`: all that are not zero, each mix of them as likely as any other. `near`: each
 * between half and twice what it is.
 */
export type WeightSpread = 'any' | 'near';

/** How weights are drawn. */
export interface WeightDraws {
  readonly spread: WeightSpread;
  /** How many mixes of weights are drawn. */
  readonly draws: number;
  /** The same seed draws the same weights. */
  readonly seed: number;
}

/** How a candidate fares while the weights vary. */
export interface Steadiness {
  readonly id: string;
  /** In what share of the draws it is on the shortlist. */
  readonly listed: number;
  /** In what share it is first, alone or with equals. */
  readonly first: number;
  /** Its best place in all draws, and its worst. */
  readonly best: number;
  readonly worst: number;
}

/** One mix of weights, drawn for the criteria that weigh anything. */
function drawWeights(
  criteria: readonly Criterion[],
  spread: WeightSpread,
  next: () => number,
): Criterion[] {
  return criteria.map(({ id, weight }) => {
    if (weight === 0) return { id, weight };
    // Exponential numbers, divided by their sum, are spread evenly over all mixes (Dirichlet 1, …, 1).
    if (spread === 'any') return { id, weight: -Math.log(1 - next()) };
    return { id, weight: weight * 2 ** (2 * next() - 1) };
  });
}

/** The place of each number, the greatest first; equal numbers share one. */
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
 * How often each candidate stays on a shortlist while the weights vary: stochastic multicriteria
 * acceptability analysis (SMAA-2; Lahdelma and Salminen 2001), where nothing is known of the weights
 * or only about how large they are. One is listed where fewer candidates than there are seats do better.
 * @param seats how many the shortlist holds
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
