import type { KnownSupport, PlanContext } from '../../../domain/analyses/road-map/describe-step.ts';
import type { PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import {
  shareCosts,
  type StepCost,
  sumBudget,
} from '../../../domain/analyses/road-map/sum-budget.ts';
import { fillWords } from '../lab/fill-words.ts';

/** Format an amount in the language of the page. */
type Write = (value: number) => string;

/** Messages about money, with their placeholders. */
export interface MoneyWords {
  readonly budget: string;
  readonly without: string;
  /** The paying programme is not known to be in force. */
  readonly pastRule: string;
  /** It already pays for the max number of steps allowed by its rule. */
  readonly overMost: string;
}

/** Money of a step: as numbers, and in words, which are empty if it has no cost. */
export interface StepMoney {
  readonly cost: number | undefined;
  readonly currency: string;
  readonly paid: number | undefined;
  readonly own: number | undefined;
  readonly said: string;
}

/** Component that may pay for a step: only one in the currency of the cost counts. */
function supportOf({ currency, support }: PlanStep, { supports }: PlanContext) {
  const known = supports.find(({ key }) => key === support);
  return known?.currency === currency ? known : undefined;
}

const costOf = (
  { cost, currency = '' }: PlanStep,
  support: KnownSupport | undefined,
): StepCost => ({ cost, currency, rule: support?.rule, support: support?.key });

const costsOf = (steps: readonly PlanStep[], context: PlanContext) =>
  steps.map((step) => costOf(step, supportOf(step, context)));

export function listMoney(
  steps: readonly PlanStep[],
  context: PlanContext,
  words: MoneyWords,
  write: Write,
): StepMoney[] {
  const costs = costsOf(steps, context);
  const shares = shareCosts(costs);
  return costs.map(({ cost, currency }, at): StepMoney => {
    const [step, share] = [steps[at], shares[at]];
    if (cost === undefined || !step || !share) {
      return { cost: undefined, currency: '', paid: undefined, own: undefined, said: '' };
    }
    const { paid, own, overMost } = share;
    const sum = { cost: write(cost), paid: write(paid), own: write(own), currency };
    const said = [
      fillWords(words.budget, sum).replaceAll(/ +/g, ' ').trim(),
      ...(paid > 0 && supportOf(step, context)?.current === false ? [words.pastRule] : []),
      ...(overMost ? [words.overMost] : []),
    ];
    return { cost, currency, paid, own, said: said.join(' ') };
  });
}

/** Budget of a plan in words: a sentence for each currency, and the number of steps without a cost. */
export function sayBudget(
  steps: readonly PlanStep[],
  context: PlanContext,
  words: MoneyWords,
  write: Write,
): string {
  const { sums, without } = sumBudget(costsOf(steps, context));
  const told = sums.map(({ cost, paid, own, currency }) =>
    fillWords(words.budget, { cost: write(cost), paid: write(paid), own: write(own), currency }),
  );
  const isPast = listMoney(steps, context, words, write).some(({ said }) =>
    said.includes(words.pastRule),
  );
  return [
    ...told,
    ...(isPast ? [words.pastRule] : []),
    ...(without > 0 ? [fillWords(words.without, { steps: write(without) })] : []),
  ].join(' ');
}
