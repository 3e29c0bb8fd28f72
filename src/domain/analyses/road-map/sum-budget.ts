import { computeSupport, type SupportRule } from '../../support/compute-support.ts';

export interface StepCost {
  /** Undefined if not given. */
  readonly cost: number | undefined;
  /** ISO 4217: EUR. */
  readonly currency: string;
  /** Rule of a component, in the same currency. */
  readonly rule?: SupportRule | undefined;
  /** Component, whose rule limits the number of units paid; undefined if unknown. */
  readonly support?: string | undefined;
}

export interface CostShare {
  readonly paid: number;
  readonly own: number;
  /** Whether the component has already paid for the maximum number of steps. */
  readonly overMost: boolean;
}

/** Sum in one currency; amounts in different currencies are never added up. */
export interface BudgetSum {
  readonly currency: string;
  readonly cost: number;
  /** Part that programme rules would pay. */
  readonly paid: number;
  readonly own: number;
}

export interface Budget {
  readonly sums: readonly BudgetSum[];
  /** Number of steps without a cost. */
  readonly without: number;
}

/**
 * Paid share of each step, in order: a component pays for as many steps as its rule has units
 * (`computeSupport`). Undefined for a step without a cost.
 * @throws RangeError for a cost with a rule that is negative or not finite
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

/** Total the costs of steps by currency, with the parts that programme rules would pay (`shareCosts`). */
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
