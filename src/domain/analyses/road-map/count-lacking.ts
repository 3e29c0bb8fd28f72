import type { DescribedStep } from './describe-step.ts';
import type { PlanStep } from './plan-state.ts';

/** Steps that lack what a pre-feasibility study contains besides a budget. */
export type Lacking = Readonly<Record<'who' | 'support', number>>;

/**
 * Count the steps without a responsible body or support: the source wants a plan with pre-feasibility, that is
 * with a budget, responsible bodies and support (doc-004, line 366).
 */
export function countLacking(
  steps: readonly { readonly step: PlanStep; readonly said: Pick<DescribedStep, 'who'> }[],
): Lacking {
  const without = (isThere: (one: (typeof steps)[number]) => unknown) =>
    steps.filter((one) => !isThere(one)).length;
  return {
    who: without(({ said }) => said.who),
    support: without(({ step }) => step.support),
  };
}
