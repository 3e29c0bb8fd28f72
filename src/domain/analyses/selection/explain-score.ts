import { type Candidate, type Criterion, type ScoreScale, shareOfScale } from './candidate.ts';

/** How far a criterion lifts a candidate above the others, or holds it below them. */
export interface Contribution {
  readonly criterion: string;
  /** In shares of the score; the contributions of a candidate add up to its distance from `typical`. */
  readonly by: number;
}

/** Why a candidate stands where it does. */
export interface ScoreReasons {
  /** The score of a candidate that is average in each criterion that is known of this one. */
  readonly typical: number | undefined;
  /** The criteria whose scores are known, in their order. */
  readonly contributions: readonly Contribution[];
  /** The criterion that lifts it most; several where they do so alike, none where nothing lifts it. */
  readonly carriedBy: readonly string[];
  /** The criterion that holds it back most, likewise. */
  readonly heldBackBy: readonly string[];
}

/** Differences of floating-point sums that mean nothing. */
const tiny = 1e-9;

/** The mean share of each criterion over the candidates of which it is known. */
export function meanShares(
  candidates: readonly Pick<Candidate, 'scores'>[],
  criteria: readonly Criterion[],
  scale: ScoreScale,
): ReadonlyMap<string, number> {
  return new Map(
    criteria.flatMap(({ id }) => {
      const shares = candidates.flatMap(({ scores }) => shareOfScale(scores[id], scale) ?? []);
      if (shares.length === 0) return [];
      return [[id, shares.reduce((sum, share) => sum + share, 0) / shares.length] as const];
    }),
  );
}

const extremes = (contributions: readonly Contribution[], sign: 1 | -1): string[] => {
  const most = Math.max(0, ...contributions.map(({ by }) => sign * by));
  if (most <= tiny) return [];
  return contributions
    .filter(({ by }) => most - sign * by <= tiny)
    .map(({ criterion }) => criterion);
};

/**
 * Takes the score of a candidate apart: criterion i lifts it by wᵢ(sᵢ − mᵢ) / Σ w over what is known,
 * where mᵢ is the mean of all candidates in that criterion ({@link meanShares}).
 */
export function explainScore(
  { scores }: Pick<Candidate, 'scores'>,
  criteria: readonly Criterion[],
  means: ReadonlyMap<string, number>,
  scale: ScoreScale,
): ScoreReasons {
  const known = criteria.flatMap(({ id, weight }) => {
    const share = shareOfScale(scores[id], scale);
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
