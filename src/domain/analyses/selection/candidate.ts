export interface Criterion {
  readonly id: string;
  /** Relative weight, zero or more; weights need not add up to one. */
  readonly weight: number;
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
}

/** Data of a candidate. Missing data is unknown, never zero. */
export interface Candidate {
  readonly id: string;
  /** By criterion id. */
  readonly scores: Readonly<Record<string, number | undefined>>;
  /** By requirement id: whether it is met. */
  readonly meets: Readonly<Record<string, boolean | undefined>>;
}

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
