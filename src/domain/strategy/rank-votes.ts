import type { Ranking } from '../../schemas/committee-step.ts';

export interface RankedCandidate {
  readonly id: string;
  /** Sum over all voting members; undefined if one gave no points, since partial sums are not comparable. */
  readonly sum: number | undefined;
  /** Equal sums share a rank, and the next is skipped; undefined without a sum. */
  readonly place: number | undefined;
}

/** Sum the points of each candidate over the members, and rank the sums, greatest first. */
export function rankVotes({
  candidates,
  votes,
}: Pick<Ranking, 'candidates' | 'votes'>): RankedCandidate[] {
  const voted = votes.filter(({ points }) => Object.keys(points).length > 0);
  const sums = candidates.map(({ id }) => {
    const points = voted.flatMap((vote) => vote.points[id] ?? []);
    const isWhole = points.length > 0 && points.length === voted.length;
    return { id, sum: isWhole ? points.reduce((a, b) => a + b, 0) : undefined };
  });
  return sums
    .map(({ id, sum }) => ({
      id,
      sum,
      place:
        sum === undefined
          ? undefined
          : 1 + sums.filter((other) => other.sum !== undefined && other.sum > sum).length,
    }))
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
}
