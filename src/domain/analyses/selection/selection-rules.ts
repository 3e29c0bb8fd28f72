import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Candidate } from './candidate.ts';
import type { SelectionRules } from './select-candidates.ts';

/** Among fewer than three nobody is placed: who stands first of two tells nothing. */
export const leastPlaced = 3;

/** The rules of a selection as its entry states them. */
export function rulesOf(analysis: AnalysisOf<'selection'>): SelectionRules {
  const { criteria, requirements, scale, steps, leastCoverage, draws } = analysis;
  return {
    criteria,
    requirements,
    scale,
    steps,
    leastCoverage,
    leastPlaced,
    draws: { spread: draws.spread, draws: draws.number, seed: draws.seed },
  };
}

/** Its candidates as the computation sees them. */
export const candidatesOf = ({ candidates }: AnalysisOf<'selection'>): Candidate[] =>
  candidates.map(({ id, scores, meets }) => ({ id, scores, meets }));
