import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Candidate } from './candidate.ts';
import type { SelectionRules } from './select-candidates.ts';

/** Min candidates for a ranking: the first of two is meaningless. */
export const minPlaced = 3;

/** Rules of a selection, as stated in its entry. */
export function rulesOf(analysis: AnalysisOf<'selection'>): SelectionRules {
  const { criteria, requirements, scale, steps, leastCoverage: minCoverage, draws } = analysis;
  return {
    criteria,
    requirements,
    scale,
    steps,
    leastCoverage: minCoverage,
    leastPlaced: minPlaced,
    draws: { spread: draws.spread, draws: draws.number, seed: draws.seed },
  };
}

/** Its candidates, in the form used for computing. */
export const candidatesOf = ({ candidates }: AnalysisOf<'selection'>): Candidate[] =>
  candidates.map(({ id, scores, meets }) => ({ id, scores, meets }));
