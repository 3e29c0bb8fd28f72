import type { Ranking } from '../../schemas/committee-step.ts';

export interface RankedCandidate {
  readonly id: string;
  /** Points of all members; undefined if no member weighed it. */
  readonly sum: number | undefined;
  /** Equal sums share a rank, and the next is skipped; undefined without points. */
  readonly place: number | undefined;
}

/** Sum the points of each candidate over the members, and rank the sums, greatest first. */
export function rankVotes({
  candidates,
  votes,
}: Pick<Ranking, 'candidates' | 'votes'>): RankedCandidate[] {
  const sums = candidates.map(({ id }) => {
    const points = votes.flatMap((vote) => vote.points[id] ?? []);
    return { id, sum: points.length === 0 ? undefined : points.reduce((a, b) => a + b, 0) };
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
