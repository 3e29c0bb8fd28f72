import type { Candidate, Criterion, Requirement, ScoreScale } from './candidate.ts';
import { explainScore, meanShares, type ScoreReasons } from './explain-score.ts';
import { judgeRequirements, type RequirementVerdict } from './judge-requirements.ts';
import { type Place, type PlaceRule, placeCandidates } from './place-candidates.ts';
import { type FunnelStep, runFunnel, type StepResult } from './run-funnel.ts';
import { type CandidateScore, scoreCandidate } from './score-candidate.ts';
import { type Steadiness, varyWeights, type WeightDraws } from './vary-weights.ts';

/** All by which candidates are chosen. */
export interface SelectionRules extends PlaceRule {
  readonly criteria: readonly Criterion[];
  readonly requirements: readonly Requirement[];
  readonly scale: ScoreScale;
  readonly steps: readonly FunnelStep[];
  readonly draws: WeightDraws;
}

/** A candidate with all that the rules make of it. */
export interface Selected {
  readonly id: string;
  readonly score: CandidateScore;
  readonly reasons: ScoreReasons;
  readonly requirements: RequirementVerdict;
  /** Undefined for one that is out, or of which too little is known. */
  readonly place: Place | undefined;
  /** The last step from which it goes on, alone or tied; undefined where it does not even enter. */
  readonly reached: { readonly step: string; readonly tied: boolean } | undefined;
  /** Undefined for one without a place. */
  readonly steadiness: Steadiness | undefined;
}

/** The outcome of a selection. */
export interface Selection {
  /** The placed in the order of their places, then the unplaced, then those who are out. */
  readonly candidates: readonly Selected[];
  readonly steps: readonly StepResult[];
  /** How many seats the shortlist has at most: those of the last step. */
  readonly seats: number;
}

/** The last step at which a candidate goes on. */
function reachedStep(id: string, steps: readonly StepResult[]): Selected['reached'] {
  const last = steps.findLast(({ chosen, tied }) => chosen.includes(id) || tied.includes(id));
  return last && { step: last.id, tied: last.tied.includes(id) };
}

/**
 * Weighs candidates by criteria, keeps out those who miss a binding requirement, places the others and
 * leads them through the steps of the selection. Azerbaijan’s proposal has five criteria, seven
 * indicators and three requirements (doc 000, lines 341–366, 400–404), UNIDO’s in Georgia two steps
 * (doc 002, lines 123–199); neither source weighs anything.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  rules: SelectionRules,
): Selection {
  const { criteria, scale } = rules;
  const judged = candidates.map((one) => ({
    one,
    score: scoreCandidate(one, criteria, scale),
    requirements: judgeRequirements(one, rules.requirements),
  }));
  const inside = judged.filter(({ requirements }) => requirements.verdict !== 'out');
  const means = meanShares(candidates, criteria, scale);
  const { places } = placeCandidates(
    inside.map(({ score }) => score),
    rules,
  );
  const steps = runFunnel(places, rules.steps);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const seats = rules.steps.at(-1)?.most ?? 0;
  const placed = inside.filter(({ one }) => placeOf.has(one.id)).map(({ one }) => one);
  const steady = new Map(
    varyWeights(placed, criteria, scale, seats, rules.draws).map((one) => [one.id, one]),
  );
  const order = ({ place, requirements }: Selected) =>
    place?.place ?? (requirements.verdict === 'out' ? Infinity : Number.MAX_SAFE_INTEGER);
  return {
    candidates: judged
      .map(({ one, score, requirements }): Selected => ({
        id: one.id,
        score,
        requirements,
        reasons: explainScore(one, criteria, means, scale),
        place: placeOf.get(one.id),
        reached: reachedStep(one.id, steps),
        steadiness: steady.get(one.id),
      }))
      .sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))),
    steps,
    seats,
  };
}
