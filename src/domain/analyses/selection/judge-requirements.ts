import type { Candidate, Requirement } from './candidate.ts';

/** Requirements of a candidate by outcome, as ids in order. */
export interface RequirementVerdict {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  /** `out` if a binding one is not met, `open` if a binding one is unknown. */
  readonly verdict: 'passes' | 'open' | 'out';
}

/** Check a candidate against requirements. Unknown ones do not exclude it, but are reported. */
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
