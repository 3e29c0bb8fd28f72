import { expect, it } from 'vitest';
import type { PlanContext } from '../../../domain/analyses/road-map/describe-step.ts';
import { listMoney, sayBudget } from './plan-money.ts';

const support = { label: 'Training', currency: 'USD', country: 'XX' };
const context = {
  supports: [
    {
      ...support,
      key: 'grant.training',
      current: false,
      rule: { ratePercent: 75, ceiling: 400_000, most: 2 },
    },
    { ...support, key: 'grant.today', current: true, rule: { ratePercent: 50, ceiling: 400_000 } },
  ],
} as unknown as PlanContext;
const words = {
  budget: '{cost} {currency}, {paid} paid, {own} left.',
  without: 'Without: {steps}',
  pastRule: 'Not in force.',
  overMost: 'No more.',
};
const step = { start: 0, quarters: 1, cost: 1000, currency: 'USD', support: 'grant.training' };
const said = (...steps: Parameters<typeof listMoney>[0]) =>
  listMoney(steps, context, words, String).map((money) => money.said);

it('counts the support only where it is paid in the currency of the cost', () => {
  expect(said({ ...step, support: 'grant.today' })).toEqual(['1000 USD, 500 paid, 500 left.']);
  expect(said({ ...step, currency: 'EUR' })).toEqual(['1000 EUR, 0 paid, 1000 left.']);
  expect(said({ start: 0, quarters: 1 })).toEqual(['']);
});

it('says that a programme is not in force by whose rules it counts', () => {
  expect(said(step)).toEqual(['1000 USD, 750 paid, 250 left. Not in force.']);
});

it('lets a component pay for as many steps as its rule has units, and says where it ends', () => {
  expect(said(step, { ...step, start: 1 }, { ...step, start: 2 })).toEqual([
    '1000 USD, 750 paid, 250 left. Not in force.',
    '1000 USD, 750 paid, 250 left. Not in force.',
    '1000 USD, 0 paid, 1000 left. No more.',
  ]);
  expect(sayBudget([step, step, step], context, words, String)).toBe(
    '3000 USD, 1500 paid, 1500 left. Not in force.',
  );
});

it('has a sentence for each currency and says how many steps have no cost', () => {
  const steps = [step, { ...step, currency: 'EUR' }, { start: 1, quarters: 1 }];
  expect(sayBudget(steps, context, words, String)).toBe(
    '1000 USD, 750 paid, 250 left. 1000 EUR, 0 paid, 1000 left. Not in force. Without: 1',
  );
});
