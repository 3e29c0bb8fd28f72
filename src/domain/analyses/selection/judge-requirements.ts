import type { Candidate, Requirement } from './candidate.ts';

/** What the requirements say of a candidate: ids of requirements, in their order. */
export interface RequirementVerdict {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  /** Those of which nobody has said whether they are met. */
  readonly unknown: readonly string[];
  /** `out` where a binding one is not met, `open` where a binding one is not known. */
  readonly verdict: 'passes' | 'open' | 'out';
}

/**
 * Holds a candidate against requirements, which are met or not and are never weighed. What is not
 * known keeps nobody out, and is told.
 */
export function judgeRequirements(
  { meets }: Pick<Candidate, 'meets'>,
  requirements: readonly Requirement[],
): RequirementVerdict {
  const where = (wanted: boolean | undefined) =>
    requirements.filter(({ id }) => meets[id] === wanted);
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
