import { computeSupport, type SupportRule } from '../../support/compute-support.ts';

/** What a step costs, and the rule of the programme that may pay for it. */
export interface StepCost {
  /** Undefined where nobody has written a cost. */
  readonly cost: number | undefined;
  /** In ISO 4217: EUR. */
  readonly currency: string;
  /** The rule of a component in the same currency. */
  readonly rule?: SupportRule | undefined;
  /** The component, whose rule pays for so many units and no more; left out where it is not known. */
  readonly support?: string | undefined;
}

/** What is paid of a step and what is left. */
export interface CostShare {
  readonly paid: number;
  readonly own: number;
  /** Has the component paid for as many steps before as its rule allows? */
  readonly overMost: boolean;
}

/** The money of a plan in one currency; amounts in several currencies are never added up. */
export interface BudgetSum {
  readonly currency: string;
  readonly cost: number;
  /** What the rules of programmes would pay of it. */
  readonly paid: number;
  readonly own: number;
}

/** The budget of a plan. */
export interface Budget {
  readonly sums: readonly BudgetSum[];
  /** How many steps have no cost. */
  readonly without: number;
}

/**
 * What is paid of each step, in their order: a component pays for as many of them as its rule has units
 * (`computeSupport`). Undefined for a step without a cost.
 * @throws RangeError for a cost that is negative or not finite and has a rule
 */
export function shareCosts(steps: readonly StepCost[]): (CostShare | undefined)[] {
  const used = new Map<string, number>();
  return steps.map(({ cost, rule, support = '' }) => {
    if (cost === undefined) return undefined;
    if (!rule) return { paid: 0, own: cost, overMost: false };
    const before = used.get(support) ?? 0;
    used.set(support, before + 1);
    const overMost = before >= (rule.most ?? 1);
    if (overMost) return { paid: 0, own: cost, overMost };
    const { paid, own } = computeSupport(rule, { cost, units: 1 });
    return { paid, own, overMost };
  });
}

/** Adds up what steps cost by currency, with what rules of programmes would pay (`shareCosts`). */
export function sumBudget(steps: readonly StepCost[]): Budget {
  const sums = new Map<string, { cost: number; paid: number; own: number }>();
  const shares = shareCosts(steps);
  for (const [at, { cost, currency }] of steps.entries()) {
    const share = shares[at];
    if (!share || cost === undefined) continue;
    const before = sums.get(currency) ?? { cost: 0, paid: 0, own: 0 };
    sums.set(currency, {
      cost: before.cost + cost,
      paid: before.paid + share.paid,
      own: before.own + share.own,
    });
  }
  return {
    sums: [...sums].map(([currency, sum]) => ({ currency, ...sum })),
    without: steps.filter(({ cost }) => cost === undefined).length,
  };
}
