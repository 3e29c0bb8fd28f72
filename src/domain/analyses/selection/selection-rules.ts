import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Round } from './run-rounds.ts';

/** Min candidates for a ranking: the first of two is meaningless. */
export const minPlaced = 3;

/** A round of a selection, as stated in its entry. */
export type StatedRound = NonNullable<AnalysisOf<'selection'>['first']>;

/** Its candidates and rules, in the form used for computing. */
export function roundOf(stated: StatedRound): Round {
  const { criteria, requirements, scale, steps, leastCoverage: minCoverage, draws } = stated;
  return {
    candidates: stated.candidates.map(({ id, scores, meets, counts, within }) => ({
      id,
      scores,
      meets,
      counts,
      within,
    })),
    rules: {
      criteria,
      requirements: requirements.map(({ id, binding, number }) => ({
        id,
        binding,
        ...(number && { minimum: { least: number.least } }),
      })),
      scale,
      steps,
      leastCoverage: minCoverage,
      leastPlaced: minPlaced,
      draws: { spread: draws.spread, draws: draws.number, seed: draws.seed },
    },
  };
}
