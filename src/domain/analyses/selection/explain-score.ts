import { type Candidate, type Criterion, type ScoreScale, shareIn } from './candidate.ts';

export interface Contribution {
  readonly criterion: string;
  /** In shares of the score; a candidate's contributions add up to its distance from `typical`. */
  readonly by: number;
}

export interface ScoreReasons {
  /** Score of an average candidate on the criteria known of this one. */
  readonly typical: number | undefined;
  /** Criteria with known scores, in order. */
  readonly contributions: readonly Contribution[];
  /** Criterion with the largest positive effect; several if tied, empty if none is positive. */
  readonly carriedBy: readonly string[];
  /** Criterion with the largest negative effect, likewise. */
  readonly heldBackBy: readonly string[];
}

/** Tolerance for differences of floating-point sums. */
const tiny = 1e-9;

/** Mean share of each criterion over the candidates with a known score. */
export function meanShares(
  candidates: readonly Pick<Candidate, 'scores'>[],
  criteria: readonly Criterion[],
  scale: ScoreScale,
): ReadonlyMap<string, number> {
  return new Map(
    criteria.flatMap((criterion) => {
      const shares = candidates.flatMap((one) => shareIn(one, criterion, scale) ?? []);
      if (shares.length === 0) return [];
      return [
        [criterion.id, shares.reduce((sum, share) => sum + share, 0) / shares.length] as const,
      ];
    }),
  );
}

const extremes = (contributions: readonly Contribution[], sign: 1 | -1): string[] => {
  const max = Math.max(0, ...contributions.map(({ by }) => sign * by));
  if (max <= tiny) return [];
  return contributions
    .filter(({ by }) => max - sign * by <= tiny)
    .map(({ criterion }) => criterion);
};

/**
 * Decompose a candidate's score: criterion i adds wᵢ(sᵢ − mᵢ) / Σ w over known criteria, where mᵢ is the mean of
 * all candidates in that criterion ({@link meanShares}).
 */
export function explainScore(
  candidate: Pick<Candidate, 'scores'>,
  criteria: readonly Criterion[],
  means: ReadonlyMap<string, number>,
  scale: ScoreScale,
): ScoreReasons {
  const known = criteria.flatMap((criterion) => {
    const { id, weight } = criterion;
    const share = shareIn(candidate, criterion, scale);
    const mean = means.get(id);
    return share === undefined || mean === undefined || weight === 0
      ? []
      : [{ criterion: id, weight, share, mean }];
  });
  const sum = known.reduce((total, { weight }) => total + weight, 0);
  const contributions = known.map(({ criterion, weight, share, mean }) => ({
    criterion,
    by: (weight * (share - mean)) / sum,
  }));
  return {
    typical:
      sum === 0
        ? undefined
        : known.reduce((total, { weight, mean }) => total + weight * mean, 0) / sum,
    contributions,
    carriedBy: extremes(contributions, 1),
    heldBackBy: extremes(contributions, -1),
  };
}
