import { expect, it } from 'vitest';
import type { DescribedStep } from '../../../domain/analyses/road-map/describe-step.ts';
import { planRows } from './plan-csv.ts';

const said: DescribedStep = {
  title: 'Invite',
  why: 'asked',
  sources: [],
  when: 'Q1 to Q2',
  who: 'Chamber',
  theme: undefined,
  isProposed: true,
  programmes: [],
  practices: [
    { label: 'A', href: '/a/' },
    { label: 'B', href: '/b/' },
  ],
  pastProgrammes: [{ label: 'UR-GE', href: '/u/' }],
};

it('has days and numbers that a spreadsheet can count with, from the first day to the last', () => {
  const money = { cost: 1250.5, currency: 'USD', paid: 750, own: 500.5, said: 'in words' };
  const none = { cost: undefined, currency: '', paid: undefined, own: undefined, said: '' };
  const steps = [
    { step: { start: 0, quarters: 2 }, said, money },
    { step: { start: 4, quarters: 1 }, said, money: none },
  ];
  expect(planRows(steps, { year: 2027, quarter: 4 })).toEqual([
    [
      ...['Invite', 'asked', 'Chamber', '2027-10-01', '2028-03-31', 1250.5, 'USD', 750, 500.5],
      ...['A; B', 'UR-GE'],
    ],
    [
      ...['Invite', 'asked', 'Chamber', '2028-10-01', '2028-12-31'],
      ...[undefined, undefined, undefined, undefined, 'A; B', 'UR-GE'],
    ],
  ]);
});
