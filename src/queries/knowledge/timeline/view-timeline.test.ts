import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewTimeline } from './view-timeline.ts';

const sample = joinSample();
const shipped = joinShipped();

test('three countries in their order; that nothing is dated in one is an empty list', () => {
  const { countries } = viewTimeline(shipped, 'en');
  expect(countries.map(({ id, name, milestones }) => [id, name, milestones.length])).toEqual([
    ['TR', 'Türkiye', 48],
    ['GE', 'Georgia', 0],
    ['AZ', 'Azerbaijan', 3],
  ]);
  expect(viewTimeline(shipped, 'tr').countries[2]).toMatchObject({
    name: 'Azerbaycan',
    href: '/tr/countries/AZ/',
  });
});

test('events stand from the oldest to the newest', () => {
  const [turkey, , azerbaijan] = viewTimeline(shipped, 'en').countries;
  const dates = turkey?.milestones.map(
    ({ id }) => shipped.milestones.find((event) => event.id === id)?.date,
  );
  expect(dates).toEqual(dates?.toSorted());
  expect(turkey?.milestones[0]).toMatchObject({ id: 'sasad-founded', when: '1990' });
  expect(turkey?.milestones.at(-1)?.when).toBe('2014–2018 · planned');
  expect(azerbaijan?.milestones.map(({ when }) => when)).toEqual([
    '8 February 2011',
    '2015–2020',
    '2016',
  ]);
});

test('a time is as exact as it is known, and a plan is said to be one', () => {
  const whens = (locale: 'en' | 'tr') =>
    viewTimeline(sample, locale).countries[0]?.milestones.map(({ when }) => when);
  expect(whens('en')).toEqual(['2009', 'April 2013 – 2 May 2013', '2020–2030 · planned']);
  expect(whens('tr')?.[1]).toMatch(/^Nisan 2013.*2 Mayıs 2013$/);
});

test('an event names its region, its sources and the doubts about it', () => {
  const [drip, stain] = viewTimeline(sample, 'en').countries[0]?.milestones ?? [];
  expect(drip).toMatchObject({
    text: [{ text: 'The first drop falls. Nobody minds.' }],
    region: { label: 'Sample Bay', href: '/en/regions/XX-01/' },
    sources: [{ text: 'invented report, line 81' }],
    doubts: [],
  });
  expect(stain?.region).toBeUndefined();
  expect(stain?.doubts.map(({ href }) => href)).toEqual(['/en/status/#doubt-number-of-teapots']);
});

test('the search is told the countries and years; a draft is told in the menu only', () => {
  const { page, notices, heading } = viewTimeline(shipped, 'tr');
  expect(page.drafts).toEqual(['az', 'tr', 'ka']);
  expect(notices).toEqual([]);
  expect(heading.leadInSearch).toBe('first');
  expect(page.marks?.facets?.country).toHaveLength(51);
  expect(page.marks?.facets?.year).toContain('2011');
});
