import type { PlanContext } from '../../../domain/analyses/road-map/describe-step.ts';
import type { PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import {
  shareCost,
  type StepCost,
  sumBudget,
} from '../../../domain/analyses/road-map/sum-budget.ts';

/** Writes an amount in the language of the page. */
type Write = (value: number) => string;

/** The cost of a step with the rule that may pay for it: only one in the currency of the cost counts. */
function costOf({ cost, currency = '', support }: PlanStep, { supports }: PlanContext): StepCost {
  const known = supports.find(({ key }) => key === support);
  const rule = known?.currency === currency ? known.rule : undefined;
  return { cost, currency, rule };
}

const fill = (message: string, values: Readonly<Record<string, string>>) =>
  message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole).trim();

/** The money of a step in words; empty where it has no cost. */
export function sayMoney(
  step: PlanStep,
  context: PlanContext,
  budget: string,
  write: Write,
): string {
  const told = costOf(step, context);
  const share = shareCost(told);
  if (!share || told.cost === undefined) return '';
  return fill(budget, {
    cost: write(told.cost),
    paid: write(share.paid),
    own: write(share.own),
    currency: told.currency,
  });
}

/** The money of a plan in words: a sentence for each currency, and how many steps have no cost. */
export function sayBudget(
  steps: readonly PlanStep[],
  context: PlanContext,
  messages: { readonly budget: string; readonly without: string },
  write: Write,
): string {
  const { sums, without } = sumBudget(steps.map((step) => costOf(step, context)));
  const told = sums.map(({ cost, paid, own, currency }) =>
    fill(messages.budget, { cost: write(cost), paid: write(paid), own: write(own), currency }),
  );
  const lacking = without > 0 ? [fill(messages.without, { steps: write(without) })] : [];
  return [...told, ...lacking].join(' ');
}
