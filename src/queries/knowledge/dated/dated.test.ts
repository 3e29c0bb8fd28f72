import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { viewDatedIndex } from './view-dated-index.ts';
import { viewDated } from './view-dated.ts';

const sample = joinSample();

test('news by year, the newest first', () => {
  const { heading, page, years } = viewDatedIndex(sample, 'news', 'en');
  expect(heading.lead).toBe('2 news items, newest first.');
  expect(page.kind).toBe('news-list');
  expect(
    years.map(({ year, entries }) => [year, entries.map(({ label, when }) => [label, when])]),
  ).toEqual([
    ['2024', [['The lost lid is found', '29 February 2024']]],
    ['2023', [['The first whistle is heard', '6 May 2023']]],
  ]);
});

test('an event says its days and its place in one line', () => {
  const line = (locale: 'en' | 'tr') =>
    viewDatedIndex(sample, 'events', locale).years[0]?.entries[0]?.when;
  expect(line('en')).toBe('4–5 October 2024 · Thimble City');
  expect(line('tr')).toBe('4-5 Ekim 2024 · Yüksük Şehri');
  expect(viewDatedIndex(sample, 'events', 'en').page.kind).toBe('events');
});

test('the facts of an event: its days, its place, its address', () => {
  const facts = viewDated(sample, 'events', 'tea-at-four', 'en').facts?.facts;
  expect(facts?.map(({ label, text, links }) => [label, text, links])).toEqual([
    ['Date', '4–5 October 2024', []],
    ['Place', 'Thimble City', []],
    [
      'Website',
      undefined,
      [{ label: 'teapots.example.org', href: 'https://teapots.example.org/four' }],
    ],
  ]);
});

test('an event without a place and an address says that they are not reported', () => {
  const [event] = sample.events;
  if (!event) throw new Error('expected an event in the sample');
  const { place: _, url: __, ...data } = event.data;
  const portal = { ...sample, events: [{ ...event, data }] };
  const facts = viewDated(portal, 'events', event.id, 'ka').facts?.facts;
  expect(facts?.slice(1).map(({ label, text }) => [label, text])).toEqual([
    ['არ არის მითითებული', 'ადგილი · ვებგვერდი'],
  ]);
  expect(viewDatedIndex(portal, 'events', 'en').years[0]?.entries[0]?.when).not.toContain('·');
});

test('that no source is reported of a piece of news is said among its facts', () => {
  const facts = (id: string) =>
    viewDated(sample, 'news', id, 'en').facts?.facts.map(({ label, text }) => [label, text]);
  expect(facts('lid-found')).toEqual([
    ['Date', '29 February 2024'],
    ['Not reported', 'Sources'],
  ]);
  expect(facts('first-whistle')).toEqual([['Date', '6 May 2023']]);
});

test('the newer entry is the next one, the older the one before', () => {
  expect(viewDated(sample, 'news', 'first-whistle', 'en').neighbours).toEqual({
    previous: undefined,
    next: { label: 'The lost lid is found', href: '/en/news/lid-found/' },
  });
  expect(viewDated(sample, 'news', 'lid-found', 'en').neighbours?.previous?.label).toBe(
    'The first whistle is heard',
  );
});

test('what an entry is about, its kind and its year for the search', () => {
  const { related, page, heading } = viewDated(sample, 'news', 'first-whistle', 'en');
  expect(related?.[0]?.links.map(({ href }) => href)).toEqual([
    '/en/clusters/xx-teapots/',
    '/en/programmes/steam-grant/',
  ]);
  expect(page.marks?.facets?.year).toEqual(['2023']);
  expect([page.kind, heading.kind]).toEqual(['news', 'News']);
  expect(viewDated(sample, 'events', 'tea-at-four', 'en').page.kind).toBe('event');
});

test('a draft is said to be one, unless its text says so itself', () => {
  const [lid] = sample.news.filter(({ id }) => id === 'lid-found');
  if (!lid) throw new Error('expected a piece of news in the sample');
  const portal = { ...sample, news: [{ ...lid, data: { ...lid.data, drafts: ['tr' as const] } }] };
  expect(viewDated(portal, 'news', 'lid-found', 'tr').notices).toHaveLength(1);
  expect(viewDated(portal, 'news', 'lid-found', 'tr').page.drafts).toEqual(['tr']);
  expect(viewDated(portal, 'news', 'lid-found', 'en').notices).toEqual([]);
  const event = viewDated(sample, 'events', 'tea-at-four', 'en');
  expect([event.notices, event.prose?.lang]).toEqual([[], 'ka']);
  expect(event.page.drafts).toEqual(['az', 'tr', 'en']);
});

test('an entry that is not there is a mistake that names it', () => {
  expect(() => viewDated(sample, 'news', 'dry-lid', 'en')).toThrow('news/dry-lid');
});
