/** A criterion by which candidates are weighed. */
export interface Criterion {
  readonly id: string;
  /** Its weight beside those of the others, zero or more; the sum need not be one. */
  readonly weight: number;
}

/** The scale on which all criteria are scored; `worst` may be the greater number. */
export interface ScoreScale {
  readonly worst: number;
  readonly best: number;
}

/** A requirement that holds or does not; it is never weighed. */
export interface Requirement {
  readonly id: string;
  /** Does a candidate fall out that does not meet it? One that does not bind is only told. */
  readonly binding: boolean;
}

/** What is known of a candidate. What is left out is not known, and never a zero. */
export interface Candidate {
  readonly id: string;
  /** By id of a criterion. */
  readonly scores: Readonly<Record<string, number | undefined>>;
  /** By id of a requirement: is it met? */
  readonly meets: Readonly<Record<string, boolean | undefined>>;
}

/**
 * A score on a scale as a share of the way from the worst to the best: 0 to 1.
 * @returns undefined where there is no score, or one that lies outside the scale
 */
export function shareOfScale(
  score: number | undefined,
  { worst, best }: ScoreScale,
): number | undefined {
  if (score === undefined || !Number.isFinite(score) || worst === best) return undefined;
  const share = (score - worst) / (best - worst);
  return share < 0 || share > 1 ? undefined : share;
}
