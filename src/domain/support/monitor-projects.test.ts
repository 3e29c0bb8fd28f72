import { expect, test } from 'vitest';
import { supportedProjectSchema } from '../../schemas/supported-project.ts';
import { activityState, sumUpProjects } from './monitor-projects.ts';

const words = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const project = (id: string, rest: object) =>
  supportedProjectSchema.parse({ id, title: words(id), ...rest });

test('an activity is late by the precision that both dates have', () => {
  const state = (due: string | undefined, done: string | undefined) =>
    activityState({ label: words('a'), due, done });
  expect(state('2024-03', '2024-04-01')).toBe('doneLate');
  expect(state('2024', '2024-12-31')).toBe('done');
  expect(state(undefined, '2024')).toBe('done');
  expect(state('2024-03', undefined)).toBe('open');
  expect(activityState({ label: words('a'), dropped: words('rain') })).toBe('dropped');
});

test('money is summed in one currency, of projects that tell both amounts', () => {
  // By hand: (50 + 300) / (100 + 400) in XTS; the one in EUR and the one without a use are left out.
  const summary = sumUpProjects([
    project('a', { granted: 100, used: 50, currency: 'XTS' }),
    project('b', { granted: 400, used: 300, currency: 'XTS' }),
    project('c', { granted: 9000, used: 9000, currency: 'EUR' }),
    project('d', { granted: 500, currency: 'XTS', state: 'stopped' }),
  ]);
  expect(summary).toMatchObject({ projects: 4, checked: 0, stopped: 1, used: 0.7 });
});

test('of outcomes only those with both numbers are compared', () => {
  const outcomes = [
    { label: words('x'), expected: 5, reached: 5 },
    { label: words('y'), expected: 5, reached: 4 },
    { label: words('z'), expected: 5 },
  ];
  const summary = sumUpProjects([
    project('a', { outcomes, checks: [{ at: '2024', found: words('fog') }] }),
  ]);
  expect(summary).toMatchObject({
    checked: 1,
    used: undefined,
    outcomes: { known: 2, reached: 1 },
  });
});

test('money without a currency is refused', () => {
  expect(() => project('a', { granted: 100 })).toThrow();
});
