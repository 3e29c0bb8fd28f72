import type { StageId } from '../../../schemas/stage.ts';

/** What is known of a cluster that a partner for it could be found by. */
export interface MatchProfile {
  readonly id: string;
  /** Undefined where it is not known. */
  readonly country: string | undefined;
  /** Does it lie in the area of the programme? Undefined where that is no question, as in other countries. */
  readonly inside: boolean | undefined;
  readonly sectors: readonly string[];
  /** Groups of its sectors. */
  readonly groups: readonly string[];
  /** Undefined where none is reported. */
  readonly stage: StageId | undefined;
  /** Ids of what it offers to others, and of what it looks for. */
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
}

/** Why two clusters fit, seen from the first one. */
export type MatchReason =
  /** They share sectors. */
  | { readonly kind: 'sector'; readonly sectors: readonly string[] }
  /** They share no sector, but groups of sectors. */
  | { readonly kind: 'group'; readonly groups: readonly string[] }
  /** The other one offers what this one seeks. */
  | { readonly kind: 'finds'; readonly tags: readonly string[] }
  /** The other one seeks what this one offers. */
  | { readonly kind: 'gives'; readonly tags: readonly string[] }
  /** One lies in the area of the programme and the other outside it. */
  | { readonly kind: 'area'; readonly inside: boolean }
  /** They lie in different countries. */
  | { readonly kind: 'border' }
  /** The other one has gone so far that this one can learn from it. */
  | { readonly kind: 'learns'; readonly from: StageId }
  /** This one has gone so far that the other one can learn from it. */
  | { readonly kind: 'teaches'; readonly at: StageId };

/** What a reason adds to the score of a pair. */
export interface MatchWeights {
  readonly sector: number;
  readonly group: number;
  /** For each thing that one offers and the other seeks. */
  readonly complement: number;
  readonly area: number;
  readonly border: number;
  readonly stage: number;
}

/** What decides whether clusters fit, and how well. */
export interface MatchRules {
  readonly weights: MatchWeights;
  /** Stages at which a cluster can learn from others, and those at which others learn from it. */
  readonly learners: readonly StageId[];
  readonly teachers: readonly StageId[];
}

/** A reason to look at a pair at all, and one why it is worth a journey: it takes both. */
const grounds: ReadonlySet<MatchReason['kind']> = new Set(['sector', 'group', 'finds', 'gives']);
const bridges: ReadonlySet<MatchReason['kind']> = new Set([
  ...(['finds', 'gives', 'area', 'border', 'learns', 'teaches'] as const),
]);

const shared = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => others.includes(one));

/** All that speaks for a pair, the ground first; whether it is enough is not asked. */
export function listReasons(
  own: MatchProfile,
  other: MatchProfile,
  { learners, teachers }: MatchRules,
): MatchReason[] {
  const sectors = shared(own.sectors, other.sectors);
  const groups = sectors.length === 0 ? shared(own.groups, other.groups) : [];
  const finds = shared(own.seeks, other.offers);
  const gives = shared(own.offers, other.seeks);
  const reasons: MatchReason[] = [];
  if (sectors.length > 0) reasons.push({ kind: 'sector', sectors });
  if (groups.length > 0) reasons.push({ kind: 'group', groups });
  if (finds.length > 0) reasons.push({ kind: 'finds', tags: finds });
  if (gives.length > 0) reasons.push({ kind: 'gives', tags: gives });
  if (own.inside !== undefined && other.inside === !own.inside) {
    reasons.push({ kind: 'area', inside: own.inside });
  }
  if (own.country && other.country && own.country !== other.country) {
    reasons.push({ kind: 'border' });
  }
  if (own.stage !== undefined && other.stage !== undefined) {
    if (learners.includes(own.stage) && teachers.includes(other.stage)) {
      reasons.push({ kind: 'learns', from: other.stage });
    }
    if (teachers.includes(own.stage) && learners.includes(other.stage)) {
      reasons.push({ kind: 'teaches', at: own.stage });
    }
  }
  return reasons;
}

/** What a reason weighs. */
export function weighReason(reason: MatchReason, weights: MatchWeights): number {
  switch (reason.kind) {
    case 'finds':
    case 'gives':
      return weights.complement * reason.tags.length;
    case 'learns':
    case 'teaches':
      return weights.stage;
    default:
      return weights[reason.kind];
  }
}

/** Two clusters that fit, seen from the first one. */
export interface Fit {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/**
 * Weighs a pair. The report on Türkiye’s clusters asks for pairs of one sector within and outside the
 * area of the programme (doc 003, lines 1184–1190, 2032, 2142–2148), and for early clusters of the area to meet
 * developing and mature ones outside (lines 2135–2139); it gives no weights.
 * @returns undefined for a pair that has nothing in common, or nothing that either does not have at home
 */
export function weighPair(
  own: MatchProfile,
  other: MatchProfile,
  rules: MatchRules,
): Fit | undefined {
  const reasons = listReasons(own, other, rules);
  if (!reasons.some(({ kind }) => grounds.has(kind))) return undefined;
  if (!reasons.some(({ kind }) => bridges.has(kind))) return undefined;
  const score = reasons.reduce((sum, one) => sum + weighReason(one, rules.weights), 0);
  return score > 0 ? { score, reasons } : undefined;
}
