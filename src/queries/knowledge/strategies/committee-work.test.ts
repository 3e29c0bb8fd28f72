import { expect, test } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { viewStrategy } from './view-strategy.ts';

test('what members weighed is summed and ranked by hand, without what a member did not weigh', () => {
  const [step] = viewStrategy(joinWholeSample(), 'dry-saucer-plan', 'en').committeeWork;
  // Cups 3 + 2 + 2, sugar 2 + 1 + 1. One member did not weigh the spoons, and none the steam: no points are no zero.
  const rows = step?.ranking?.table.rows.map(({ label, cells }) => [
    label,
    ...cells.map(({ text }) => text),
  ]);
  const none = 'not reported';
  expect(rows).toEqual([
    ['Cups', '3', '2', '2', '7', '1', 'Yes'],
    ['Sugar', '2', '1', '1', '4', '2', 'No'],
    ['Spoons', '1', '3', none, none, none, 'Yes'],
    ['Steam', none, none, none, none, none, 'No'],
  ]);
  expect(step?.ranking?.table.columns.map(({ label }) => label).slice(0, 3)).toEqual([
    'Ministry of Drizzle',
    'Tea Academy',
    'Guild of kettle makers',
  ]);
  expect(step).toMatchObject({ when: '1 March 2020', narrowed: '4 → 2 candidates' });
  expect(step?.lists.map(({ items }) => items)).toEqual([
    ['Steam cannot be dried. (Tea Academy)'],
    ['Dampness'],
    ['Cups and spoons are dried.'],
  ]);
});

test('dated steps are in the years from the first to the last; one step makes no timeline', () => {
  const { committeeYears } = viewStrategy(joinWholeSample(), 'dry-saucer-plan', 'en');
  expect(committeeYears).toEqual({
    years: ['2020', '2021', '2022'],
    rows: [
      {
        code: '1 March 2020',
        label: 'What is to be dried?',
        href: '#committee-ranking',
        placed: [true, false, false],
      },
      {
        code: 'November 2022',
        label: 'Saucers are dried, too',
        href: '#committee-saucers',
        placed: [false, false, true],
      },
    ],
  });
  expect(viewStrategy(joinShipped(), 'izmir-2013-2018', 'en').committeeYears).toBeUndefined();
});

test('of İzmir’s committee what the source says is told, in each language, and no ranking that it lacks', () => {
  for (const [locale, narrowed] of [
    ['az', '14 → 7 namizəd'],
    ['tr', '14 → 7 aday'],
    ['ka', '14 → 7 კანდიდატი'],
    ['en', '14 → 7 candidates'],
  ] as const) {
    const steps = viewStrategy(joinShipped(), 'izmir-2013-2018', locale).committeeWork;
    expect(steps.map((step) => step.narrowed)).toEqual([undefined, narrowed, undefined, undefined]);
    expect(steps.every(({ ranking }) => ranking === undefined)).toBe(true);
    expect(steps[1]?.lists[0]?.items).toHaveLength(7);
    expect(steps[1]?.analysis[0]?.href).toBe(`/${locale}/analyses/three-star/`);
  }
});
