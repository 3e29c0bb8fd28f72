import type { AskedCriterion, Candidate, Requirement, ScoreScale } from './candidate.ts';
import { explainScore, meanShares, type ScoreReasons } from './explain-score.ts';
import { type Place, type PlaceRule, placeCandidates } from './place-candidates.ts';
import { type FunnelStep, runFunnel, type StepResult } from './run-funnel.ts';
import { type CandidateScore, scoreCandidate } from './score-candidate.ts';
import { spreadMeasures } from './spread-measures.ts';
import { type Steadiness, varyWeights, type WeightDraws } from './vary-weights.ts';

export interface SelectionRules extends PlaceRule {
  readonly criteria: readonly AskedCriterion[];
  readonly requirements: readonly Requirement[];
  readonly scale: ScoreScale;
  readonly steps: readonly FunnelStep[];
  readonly draws: WeightDraws;
}

/** Requirements of a candidate by outcome, as ids in order. */
interface RequirementVerdict {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  /** `out` if a binding one is not met, `open` if a binding one is unknown. */
  readonly verdict: 'passes' | 'open' | 'out';
}

/** Answer to a requirement: as given, or whether a number reaches its minimum. */
function answerOf(
  { meets, counts }: Pick<Candidate, 'meets' | 'counts'>,
  { id, minimum }: Requirement,
): boolean | undefined {
  if (!minimum) return meets[id];
  const [count, least] = [counts?.[id], minimum.least];
  return count === undefined || least === undefined ? undefined : count >= least;
}

/** Check a candidate against requirements. Unknown ones do not exclude it, but are reported. */
export function judgeRequirements(
  candidate: Pick<Candidate, 'meets' | 'counts'>,
  requirements: readonly Requirement[],
): RequirementVerdict {
  const inForce = requirements.filter(({ minimum }) => !minimum || minimum.least !== undefined);
  const where = (wanted: boolean | undefined) =>
    inForce.filter((one) => answerOf(candidate, one) === wanted);
  const idsOf = (some: readonly Requirement[]) => some.map(({ id }) => id);
  const [met, unmet, unknown] = [where(true), where(false), where(undefined)];
  const binds = (some: readonly Requirement[]) => some.some(({ binding }) => binding);
  return {
    met: idsOf(met),
    unmet: idsOf(unmet),
    unknown: idsOf(unknown),
    verdict: binds(unmet) ? 'out' : binds(unknown) ? 'open' : 'passes',
  };
}

export interface Selected {
  readonly id: string;
  readonly score: CandidateScore;
  readonly reasons: ScoreReasons;
  readonly requirements: RequirementVerdict;
  /** Undefined if excluded or too little is known. */
  readonly place: Place | undefined;
  /** Last step from which it proceeds, alone or tied; undefined if it does not enter. */
  readonly reached: { readonly step: string; readonly tied: boolean } | undefined;
  readonly steadiness: Steadiness | undefined;
}

export interface Selection {
  /** Ranked candidates in order, then unranked, then excluded ones. */
  readonly candidates: readonly Selected[];
  readonly steps: readonly StepResult[];
  /** Max seats of the shortlist: those of the last step. */
  readonly seats: number;
}

/** Last step from which a candidate proceeds. */
function reachedStep(id: string, steps: readonly StepResult[]): Selected['reached'] {
  const last = steps.findLast(({ chosen, tied }) => chosen.includes(id) || tied.includes(id));
  return last && { step: last.id, tied: last.tied.includes(id) };
}

/**
 * Score candidates by criteria, exclude those that fail a binding requirement, rank the others and pass them
 * through the steps of the selection. Azerbaijan’s proposal has five criteria, seven indicators and three
 * requirements (doc 000, lines 341–366, 400–404), UNIDO’s in Georgia two steps (doc 002, lines 123–199); neither
 * source gives weights.
 */
export function selectCandidates(
  candidates: readonly Candidate[],
  rules: SelectionRules,
): Selection {
  const { scale } = rules;
  const criteria = spreadMeasures(rules.criteria, candidates);
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
