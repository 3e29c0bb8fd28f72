import { expect, test } from 'vitest';
import { addStep, changeStep, moveStep } from './edit-plan.ts';

const fields = {
  supports: [{ key: 'grant/travel', currency: 'EUR' }],
  separators: { group: '.', decimal: ',' },
};
const step = { title: 'Meet', start: 2, quarters: 4 };
const plan = { start: '2026-Q1', steps: [step, { title: 'Plan', start: 6, quarters: 2 }] };

test('a step that is moved to the end of the three years becomes shorter', () => {
  expect(changeStep(step, 'start', '10', fields).step).toMatchObject({ start: 10, quarters: 2 });
  expect(changeStep(step, 'quarters', '99', fields).step.quarters).toBe(10);
  expect(changeStep(step, 'quarters', 'many', fields).step.quarters).toBe(1);
});

test('an amount is read as the language writes it, and what is none is told', () => {
  expect(changeStep(step, 'cost', '1.250,5', fields)).toMatchObject({
    step: { cost: 1250.5 },
    isWrong: false,
  });
  expect(changeStep(step, 'cost', '-3', fields)).toMatchObject({ isWrong: true });
  expect(changeStep({ ...step, cost: 7 }, 'cost', '', fields).step.cost).toBeUndefined();
});

test('a programme brings its currency, unless one was typed', () => {
  expect(changeStep(step, 'support', 'grant/travel', fields).step).toMatchObject({
    support: 'grant/travel',
    currency: 'EUR',
  });
  const lira = { ...step, currency: 'TRY' };
  expect(changeStep(lira, 'support', 'grant/travel', fields).step.currency).toBe('TRY');
  expect(changeStep(lira, 'support', '', fields).step.support).toBeUndefined();
});

test('steps are added behind the last one, and moved within the plan alone', () => {
  expect(addStep(plan, 'New').steps.at(-1)).toEqual({
    own: 1,
    title: 'New',
    start: 6,
    quarters: 1,
  });
  const twice = addStep(addStep(plan, 'New'), 'Newer');
  expect(moveStep(twice, 3, 2).steps.map(({ own }) => own)).toEqual([undefined, undefined, 2, 1]);
  expect(moveStep(plan, 0, 1).steps.map(({ title }) => title)).toEqual(['Plan', 'Meet']);
  expect(moveStep(plan, 0, -1)).toBe(plan);
  expect(moveStep(plan, 1, 2)).toBe(plan);
});
