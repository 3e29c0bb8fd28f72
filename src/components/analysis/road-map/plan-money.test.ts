import { expect, it } from 'vitest';
import type { PlanContext } from '../../../domain/analyses/road-map/describe-step.ts';
import { sayBudget, sayMoney } from './plan-money.ts';

const context = {
  supports: [
    {
      ...{ key: 'grant.training', label: 'Training', currency: 'USD', country: 'XX' },
      rule: { ratePercent: 75, ceiling: 400_000 },
    },
  ],
} as unknown as PlanContext;
const budget = '{cost} {currency}, {paid} paid, {own} left';
const step = { start: 0, quarters: 1, cost: 1000, currency: 'USD', support: 'grant.training' };

it('counts the support only where it is paid in the currency of the cost', () => {
  expect(sayMoney(step, context, budget, String)).toBe('1000 USD, 750 paid, 250 left');
  expect(sayMoney({ ...step, currency: 'EUR' }, context, budget, String)).toBe(
    '1000 EUR, 0 paid, 1000 left',
  );
  expect(sayMoney({ start: 0, quarters: 1 }, context, budget, String)).toBe('');
});

it('has a sentence for each currency and says how many steps have no cost', () => {
  const steps = [step, { ...step, currency: 'EUR' }, { start: 1, quarters: 1 }];
  expect(sayBudget(steps, context, { budget, without: 'without: {steps}' }, String)).toBe(
    '1000 USD, 750 paid, 250 left 1000 EUR, 0 paid, 1000 left without: 1',
  );
});
