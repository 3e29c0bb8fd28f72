import { expect, it } from 'vitest';
import { describeStep, type PlanContext, type PlannedFacts, saySpan } from './describe-step.ts';
import { planEvents } from './plan-events.ts';

const words = {
  asked: 'asked of all',
  open: '{stage}: not met',
  unknown: '{stage}: not reported',
  low: 'scores: {scores}',
  below: '{value} where {below} is wanted',
  ownStep: 'own step',
  quarters: ['Q1 {year}', 'Q2 {year}', 'Q3 {year}', 'Q4 {year}'],
  span: '{from} – {until}',
};
const rule = {
  uses: ['training'],
  bodies: ['chamber', 'university'],
  quarters: 2,
  sources: [{ label: 'Report, line 7', href: '/bibliography/#report' }],
};
const context: PlanContext = {
  threshold: 2,
  decimal: ',',
  rules: [
    { ...rule, id: 'always', gap: { kind: 'always' }, label: 'Invite', theme: 't1' },
    { ...rule, id: 'plan', gap: { kind: 'criterion', id: 'in4' } },
    { ...rule, id: 'human', gap: { kind: 'need', resource: 'human' } },
    { ...rule, id: 'guests', gap: { kind: 'indicator', id: 'guests', below: 60 } },
  ],
  names: {
    criteria: { in4: { label: 'A strategy', stage: 'Initial' } },
    resources: { human: 'Human resources' },
    functions: { abroad: 'Abroad' },
    indicators: { guests: 'Guests' },
    themes: { t1: 'Management' },
    bodies: { chamber: 'Chamber', university: 'University' },
  },
  practices: [
    { id: 'p', label: 'P', href: '/p/', themes: ['t1'], stages: ['initial'], sectors: [] },
  ],
  programmes: [
    { id: 'g', label: 'G', href: '/g/', country: 'XX', uses: ['training'], current: false },
  ],
  supports: [],
  words,
};
const facts: PlannedFacts = {
  country: 'XX',
  sectors: [],
  stages: ['initial'],
  bodies: [{ kind: 'university', name: 'Spout University' }],
};
const first = { year: 2026, quarter: 4 };
const say = (step: Parameters<typeof describeStep>[0]) => describeStep(step, first, facts, context);

it('says what is to be done, why, when and by whom, with what the portal knows', () => {
  expect(say({ rule: 'always', found: 'asked', start: 0, quarters: 2 })).toEqual({
    title: 'Invite',
    why: 'asked of all',
    sources: rule.sources,
    when: 'Q4 2026 – Q1 2027',
    who: 'Chamber · Spout University',
    theme: 'Management',
    practices: [{ label: 'P', href: '/p/' }],
    programmes: [],
    pastProgrammes: [{ label: 'G', href: '/g/' }],
    isProposed: true,
  });
});

it('tells each kind of gap by its own data', () => {
  const told = (step: Parameters<typeof describeStep>[0]) => [say(step).title, say(step).why];
  const at = { start: 0, quarters: 1 };
  expect(told({ ...at, rule: 'plan', found: 'open' })).toEqual(['A strategy', 'Initial: not met']);
  expect(told({ ...at, rule: 'plan', found: 'unknown' })[1]).toBe('Initial: not reported');
  expect(
    told({ ...at, rule: 'human', found: 'low', scores: [{ function: 'abroad', score: 1.5 }] }),
  ).toEqual(['Human resources', 'scores: Abroad 1,5']);
  expect(told({ ...at, rule: 'guests', found: 'below', value: 40 })).toEqual([
    ...['Guests', '40 where 60 is wanted'],
  ]);
});

it('leaves words of the reader as they are, and takes a rule that is gone for an own step', () => {
  const own = { title: 'Mine', who: 'We', start: 3, quarters: 1 };
  expect(say({ ...own, rule: 'plan', found: 'open' })).toMatchObject({ title: 'Mine', who: 'We' });
  expect(say({ ...own, rule: 'gone' })).toMatchObject({
    title: 'Mine',
    why: 'own step',
    practices: [],
    isProposed: false,
  });
  expect(say({ start: 0, quarters: 1 }).title).toBe('own step');
  const emptied = {
    rule: 'plan',
    found: 'open',
    title: ' ',
    who: '',
    start: 0,
    quarters: 1,
  } as const;
  expect(say(emptied)).toMatchObject({ title: 'A strategy', who: 'Chamber · Spout University' });
});

it('is an event from the first day of its first quarter to that after its last one', () => {
  const step = { rule: 'always', start: 1, quarters: 2 };
  expect(saySpan(step, first, words)).toBe('Q1 2027 – Q2 2027');
  expect(planEvents([{ ...step, said: say(step) }], first, 'xx-teapots')).toEqual([
    {
      uid: 'always.xx-teapots@clusterbook',
      title: 'Invite',
      text: 'asked of all\nChamber · Spout University',
      from: '2027-01-01',
      until: '2027-07-01',
    },
  ]);
  const own = { own: 2, title: 'Mine', start: 0, quarters: 1 };
  const [event] = planEvents([{ ...own, said: say(own), money: '5 EUR' }], first, 'xx-teapots');
  expect(event).toMatchObject({ uid: 'own-2.xx-teapots@clusterbook', text: 'own step\n5 EUR' });
});
