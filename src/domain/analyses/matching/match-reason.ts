import type { StageId } from '../../../schemas/stage.ts';
import {
  likeness,
  sharedSubjects,
  type SubjectWeights,
  toHundredths,
} from '../../suggestions/subject-weights.ts';

export interface MatchProfile {
  readonly id: string;
  /** Undefined if unknown. */
  readonly country: string | undefined;
  /** Whether it is in the programme area; undefined if not applicable, as in other countries. */
  readonly inside: boolean | undefined;
  readonly sectors: readonly string[];
  readonly groups: readonly string[];
  /** What it is about, such as wine; empty if unknown. */
  readonly subjects: SubjectWeights;
  /** Undefined if not reported. */
  readonly stage: StageId | undefined;
  /** Ids of what it offers and what it seeks. */
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
}

/** Reason for a match, from the first cluster's perspective. */
export type MatchReason =
  | { readonly kind: 'subject'; readonly subjects: readonly string[]; readonly likeness: number }
  | { readonly kind: 'sector'; readonly sectors: readonly string[] }
  /** Shared sector groups, but no shared sector. */
  | { readonly kind: 'group'; readonly groups: readonly string[] }
  /** The other offers what this one seeks. */
  | { readonly kind: 'finds'; readonly tags: readonly string[] }
  /** The other seeks what this one offers. */
  | { readonly kind: 'gives'; readonly tags: readonly string[] }
  /** One is inside the programme area, the other outside. */
  | { readonly kind: 'area'; readonly inside: boolean }
  /** Different countries. */
  | { readonly kind: 'border' }
  /** The other is advanced enough for this one to learn from. */
  | { readonly kind: 'learns'; readonly from: StageId }
  /** This one is advanced enough for the other to learn from. */
  | { readonly kind: 'teaches'; readonly at: StageId };

export interface MatchWeights {
  /** For clusters that are about the very same; less if they are only partly. */
  readonly subject: number;
  readonly sector: number;
  readonly group: number;
  /** Per item offered by one and sought by the other. */
  readonly complement: number;
  readonly area: number;
  readonly border: number;
  readonly stage: number;
}

export interface MatchRules {
  readonly weights: MatchWeights;
  /** Stages at which a cluster can learn from others, and those at which others learn from it. */
  readonly learners: readonly StageId[];
  readonly teachers: readonly StageId[];
}

/** A match requires both: common ground, and a reason worth travelling for; the same field is both. */
const grounds: ReadonlySet<MatchReason['kind']> = new Set([
  ...(['subject', 'sector', 'group', 'finds', 'gives'] as const),
]);
const bridges: ReadonlySet<MatchReason['kind']> = new Set([
  ...(['subject', 'finds', 'gives', 'area', 'border', 'learns', 'teaches'] as const),
]);

/** Likeness from which two clusters are about the same. */
const leastLikeness = 0.5;

const shared = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => others.includes(one));

/** All reasons for a pair, common ground first, whether sufficient or not. */
export function listReasons(
  own: MatchProfile,
  other: MatchProfile,
  { learners, teachers }: MatchRules,
): MatchReason[] {
  const like = likeness(own.subjects, other.subjects);
  const sectors = shared(own.sectors, other.sectors);
  const groups = sectors.length === 0 ? shared(own.groups, other.groups) : [];
  const finds = shared(own.seeks, other.offers);
  const gives = shared(own.offers, other.seeks);
  const reasons: MatchReason[] = [];
  if (like >= leastLikeness) {
    const subjects = sharedSubjects(own.subjects, other.subjects);
    reasons.push({ kind: 'subject', subjects, likeness: like });
  }
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

/** Weight of a reason. */
export function weighReason(reason: MatchReason, weights: MatchWeights): number {
  switch (reason.kind) {
    case 'finds':
    case 'gives':
      return weights.complement * reason.tags.length;
    case 'learns':
    case 'teaches':
      return weights.stage;
    case 'subject':
      return toHundredths(weights.subject * reason.likeness);
    default:
      return weights[reason.kind];
  }
}

export interface Fit {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/**
 * Score a pair. The report on Türkiye’s clusters calls for pairs of one sector within and outside the programme
 * area (doc 003, lines 1184–1190, 2032, 2142–2148), and for early clusters of the area to meet developing and
 * mature ones outside (lines 2135–2139); it gives no weights.
 * @returns undefined for a pair with nothing in common, or with no more than a sector that both have at home
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
  return score > 0 ? { score: toHundredths(score), reasons } : undefined;
}
