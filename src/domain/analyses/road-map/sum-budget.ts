import { computeSupport, type SupportRule } from '../../support/compute-support.ts';

/** What a step costs, and the rule of the programme that may pay for it. */
export interface StepCost {
  /** Undefined where nobody has written a cost. */
  readonly cost: number | undefined;
  /** In ISO 4217: EUR. */
  readonly currency: string;
  /** The rule of a component in the same currency. */
  readonly rule?: SupportRule | undefined;
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

/** What is paid of one step and what is left. */
export function shareCost({ cost, rule }: StepCost): { paid: number; own: number } | undefined {
  if (cost === undefined) return undefined;
  if (!rule) return { paid: 0, own: cost };
  const { paid, own } = computeSupport(rule, { cost, units: 1 });
  return { paid, own };
}

/**
 * Adds up what steps cost by currency, with what rules of programmes would pay (`computeSupport`).
 * @throws RangeError for a cost that is negative or not finite and has a rule
 */
export function sumBudget(steps: readonly StepCost[]): Budget {
  const sums = new Map<string, { cost: number; paid: number; own: number }>();
  for (const step of steps) {
    const share = shareCost(step);
    if (!share || step.cost === undefined) continue;
    const before = sums.get(step.currency) ?? { cost: 0, paid: 0, own: 0 };
    sums.set(step.currency, {
      cost: before.cost + step.cost,
      paid: before.paid + share.paid,
      own: before.own + share.own,
    });
  }
  return {
    sums: [...sums].map(([currency, sum]) => ({ currency, ...sum })),
    without: steps.filter(({ cost }) => cost === undefined).length,
  };
}
