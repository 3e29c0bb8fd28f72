import type { CandidateScore } from './score-candidate.ts';

/** Where a candidate stands among the others. */
export interface Place {
  readonly id: string;
  /** Equal scores share a place, and the next one is left out: 1, 2, 2, 4. */
  readonly place: number;
  /** How many share it, itself included. */
  readonly shared: number;
  /** The best place that it can have, whatever the unknown scores of all turn out to be. */
  readonly best: number;
  /** The worst one. */
  readonly worst: number;
}

/** What it takes to be placed. */
export interface PlaceRule {
  /** The least share of the weights that must stand on known scores. */
  readonly leastCoverage: number;
  /** Among fewer candidates than this nobody is placed. */
  readonly leastPlaced: number;
}

/** Candidates with a place, the first one first, and those without. */
export interface Placing {
  readonly places: readonly Place[];
  /** Too little is known of them, or there are too few to compare: ids in their order. */
  readonly unplaced: readonly string[];
}

/** Scores nearer to each other than this are equal: sums of floating-point numbers differ by less. */
export const equalWithin = 1e-9;

const isPlaceable = ({ score, coverage }: CandidateScore, { leastCoverage }: PlaceRule): boolean =>
  score !== undefined && coverage > 0 && coverage >= leastCoverage - equalWithin;

/**
 * Places candidates by their scores. The best and the worst place hold the score that a candidate could
 * have at most and at least against those that the others could.
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
