export interface Criterion {
  readonly id: string;
  /** Relative weight, zero or more; weights need not add up to one. */
  readonly weight: number;
  /** Scale of its own, in place of that of all criteria: raw numbers reach from nothing to their largest. */
  readonly scale?: ScoreScale;
  /** The criterion with which it shares a weight, and the number of those that share it. */
  readonly shares?: { readonly of: string; readonly among: number };
}

/** Criterion as asked: scored, or measured by one or more raw numbers. */
export interface AskedCriterion {
  readonly id: string;
  readonly weight: number;
  readonly measures?: readonly { readonly id: string }[] | undefined;
}

/** Scale of all criteria; `worst` may be the greater number. */
export interface ScoreScale {
  readonly worst: number;
  readonly best: number;
}

/** Yes-or-no requirement, never weighted. */
export interface Requirement {
  readonly id: string;
  /** Whether failing it excludes a candidate; otherwise it is only reported. */
  readonly binding: boolean;
  /** For a number in place of yes or no: what it has to reach; nothing is required while that is undefined. */
  readonly minimum?: { readonly least: number | undefined };
}

/** Data of a candidate. Missing data is unknown, never zero. */
export interface Candidate {
  readonly id: string;
  /** By criterion id. */
  readonly scores: Readonly<Record<string, number | undefined>>;
  /** By requirement id: whether it is met. */
  readonly meets: Readonly<Record<string, boolean | undefined>>;
  /** By id of a requirement with a minimum. */
  readonly counts?: Readonly<Record<string, number | undefined>>;
  /** Candidate of the first round to which it belongs, if there are two. */
  readonly within?: string | undefined;
}

/** Share of a candidate in one criterion; undefined if missing or outside the scale. */
export const shareIn = (
  { scores }: Pick<Candidate, 'scores'>,
  { id, scale }: Criterion,
  common: ScoreScale,
): number | undefined => shareOfScale(scores[id], scale ?? common);

/**
 * Score as a share of the distance from worst to best: 0 to 1.
 * @returns undefined if missing or outside the scale
 */
export function shareOfScale(
  score: number | undefined,
  { worst, best }: ScoreScale,
): number | undefined {
  if (score === undefined || !Number.isFinite(score) || worst === best) return undefined;
  const share = (score - worst) / (best - worst);
  return share < 0 || share > 1 ? undefined : share;
}
