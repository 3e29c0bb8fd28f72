import type { DescribedStep } from './describe-step.ts';
import type { PlanStep } from './plan-state.ts';
import { addQuarters, firstDay, type Quarter } from './quarters.ts';

/** Step as a calendar event: whole days from its first quarter to its last. */
export interface PlanEvent {
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  readonly until: string;
}

/**
 * Steps of a plan as events.
 * @param owner subject of the plan, so that plans of two clusters do not replace each other
 */
export function planEvents(
  steps: readonly (PlanStep & { readonly said: DescribedStep; readonly money?: string })[],
  first: Quarter,
  owner: string,
): PlanEvent[] {
  return steps.map(({ rule, own, start, quarters, said, money }, index) => ({
    uid: `${rule ?? `own-${own ?? index + 1}`}.${owner}@clusterbook`,
    title: said.title,
    text: [said.why, said.who, money].filter(Boolean).join('\n'),
    from: firstDay(addQuarters(first, start)),
    until: firstDay(addQuarters(first, start + quarters)),
  }));
}
