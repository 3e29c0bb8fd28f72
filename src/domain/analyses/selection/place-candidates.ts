import type { CandidateScore } from './score-candidate.ts';

export interface Place {
  readonly id: string;
  /** Equal scores share a rank, and the next is skipped: 1, 2, 2, 4. */
  readonly place: number;
  /** Number of candidates sharing it, including this one. */
  readonly shared: number;
  /** Best possible rank, whatever the unknown scores of all candidates. */
  readonly best: number;
  /** Worst possible rank. */
  readonly worst: number;
}

export interface PlaceRule {
  /** Min share of weights with known scores. */
  readonly leastCoverage: number;
  /** Min number of candidates for a ranking. */
  readonly leastPlaced: number;
}

/** Ranked candidates, first one first, and unranked ones. */
export interface Placing {
  readonly places: readonly Place[];
  /** Ids, in order, with too little known of them or too few candidates to compare. */
  readonly unplaced: readonly string[];
}

/** Tolerance for equal scores, above floating-point error. */
export const equalWithin = 1e-9;

const isPlaceable = (
  { score, coverage }: CandidateScore,
  { leastCoverage: minCoverage }: PlaceRule,
): boolean => score !== undefined && coverage > 0 && coverage >= minCoverage - equalWithin;

/**
 * Rank candidates by score. Best and worst rank compare a candidate's possible extremes with those of the
 * others.
 */
export function placeCandidates(scores: readonly CandidateScore[], rule: PlaceRule): Placing {
  const enough = scores.filter((one) => isPlaceable(one, rule));
  const placed = enough.length < rule.leastPlaced ? [] : enough;
  const known = new Set(placed.map(({ id }) => id));
  const scoreOf = ({ score = 0 }: CandidateScore) => score;
  const places = placed.map((own): Place => {
    const others = placed.filter(({ id }) => id !== own.id);
    const above = others.filter((one) => scoreOf(one) - scoreOf(own) > equalWithin).length;
    const below = others.filter((one) => scoreOf(own) - scoreOf(one) > equalWithin).length;
    const surelyAbove = others.filter((one) => one.lowest - own.highest > equalWithin).length;
    const perhapsAbove = others.filter((one) => one.highest - own.lowest > equalWithin).length;
    return {
      id: own.id,
      place: above + 1,
      shared: placed.length - above - below,
      best: surelyAbove + 1,
      worst: perhapsAbove + 1,
    };
  });
  return {
    places: places.sort((a, b) => a.place - b.place),
    unplaced: scores.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  };
}
