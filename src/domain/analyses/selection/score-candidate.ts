import { type Candidate, type Criterion, type ScoreScale, shareIn } from './candidate.ts';

/** Weighted score of a candidate; all shares are between 0 and 1. */
export interface CandidateScore {
  readonly id: string;
  /** Weighted mean of known scores; undefined if none with a weight is known. */
  readonly score: number | undefined;
  /** Share of weights with known scores. */
  readonly coverage: number;
  /** Weighted mean if everything unknown were worst. */
  readonly lowest: number;
  /** Weighted mean if everything unknown were best. */
  readonly highest: number;
}

/**
 * Weighted mean of a candidate (simple additive weighting; Hwang and Yoon 1981, chapter III): Σ wᵢsᵢ / Σ wᵢ over
 * criteria with known scores, sᵢ as a share of the scale. Unknown scores are left out of both sums, and bounded
 * by their worst and best values.
 * @throws RangeError for a weight that is negative or not finite
 */
export function scoreCandidate(
  candidate: Pick<Candidate, 'id' | 'scores'>,
  criteria: readonly Criterion[],
  scale: ScoreScale,
): CandidateScore {
  const { id } = candidate;
  let all = 0;
  let known = 0;
  let sum = 0;
  for (const criterion of criteria) {
    const { weight } = criterion;
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`expected a weight that is not negative, found ${weight}`);
    }
    all += weight;
    const share = shareIn(candidate, criterion, scale);
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
