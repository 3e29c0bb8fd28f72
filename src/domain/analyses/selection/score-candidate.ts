import { type Candidate, type Criterion, type ScoreScale, shareOfScale } from './candidate.ts';

/** What the weighed criteria make of a candidate; all shares are between 0 and 1. */
export interface CandidateScore {
  readonly id: string;
  /** The weighed mean over what is known; undefined where nothing that weighs is. */
  readonly score: number | undefined;
  /** What share of the weights stands on known scores. */
  readonly coverage: number;
  /** The weighed mean if everything unknown were worst. */
  readonly lowest: number;
  /** The weighed mean if everything unknown were best. */
  readonly highest: number;
}

/**
 * The weighed mean of a candidate (simple additive weighting; Hwang and Yoon 1981, chapter III):
 * Σ wᵢsᵢ / Σ wᵢ over the criteria whose score is known, sᵢ as a share of the scale. What is not known is
 * left out of both sums, and held against the worst and the best that it could be.
 * @throws RangeError for a weight that is negative or not finite
 */
export function scoreCandidate(
  { id, scores }: Pick<Candidate, 'id' | 'scores'>,
  criteria: readonly Criterion[],
  scale: ScoreScale,
): CandidateScore {
  let all = 0;
  let known = 0;
  let sum = 0;
  for (const criterion of criteria) {
    const { weight } = criterion;
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`expected a weight that is not negative, found ${weight}`);
    }
    all += weight;
    const share = shareOfScale(scores[criterion.id], scale);
    if (share === undefined) continue;
    known += weight;
    sum += weight * share;
  }
  if (all === 0) return { id, score: undefined, coverage: 0, lowest: 0, highest: 1 };
  return {
    id,
    score: known === 0 ? undefined : sum / known,
    coverage: known / all,
    lowest: sum / all,
    highest: (sum + all - known) / all,
  };
}
