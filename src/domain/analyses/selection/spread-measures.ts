import type { AskedCriterion, Candidate, Criterion } from './candidate.ts';

/** What is entered for a criterion: its measures, or itself as a score. */
export const partsOf = <C extends { readonly id: string }, M extends { readonly id: string }>(
  criterion: C & { readonly measures?: readonly M[] | undefined },
): readonly (C | M)[] => criterion.measures ?? [criterion];

/**
 * Criteria to compute with. Each measure becomes a criterion with an equal part of the weight, on a scale from
 * zero to the largest number among the candidates, so that one with half as many firms gets half.
 */
export function spreadMeasures(
  criteria: readonly AskedCriterion[],
  candidates: readonly Pick<Candidate, 'scores'>[],
): Criterion[] {
  return criteria.flatMap(({ id: of, weight, measures }): Criterion[] => {
    if (!measures) return [{ id: of, weight }];
    return measures.map(({ id }) => ({
      id,
      weight: weight / measures.length,
      scale: { worst: 0, best: Math.max(0, ...candidates.map(({ scores }) => scores[id] ?? 0)) },
      shares: { of, among: measures.length },
    }));
  });
}
