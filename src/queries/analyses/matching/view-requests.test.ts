import { expect, test } from 'vitest';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { listDates } from '../../calendar/view-calendar.ts';
import { viewFeed } from '../../feeds/view-feed.ts';
import { matchedBy } from './matched-clusters.ts';
import { viewRequests } from './view-requests.ts';

const sample = joinWholeSample();

test('requests with who, until when, and the office that takes answers; ended ones after open ones', () => {
  const { requests, formHref } = viewRequests(sample, 'en', '2025-04-01');
  expect(
    requests.map(({ kind, text, by, state }) => [
      kind,
      text,
      by.href,
      state.sentences[state.state],
    ]),
  ).toEqual([
    ['Seeks', 'The sixth cup', '/en/clusters/xx-thistle-tea/', 'open until 30 June 2098'],
    [
      'Offers',
      'Buttons that hold in the wind',
      '/en/organisations/button-chamber/',
      'open until 31 December 2098',
    ],
    ['Seeks', 'A calmer sea', '/en/clusters/xx-ferry-snacks/', 'closed on 31 March 2025'],
    ['Offers', 'A gauge for lids', '/en/clusters/xx-teapots/', 'no deadline reported'],
  ]);
  // Of the body it names; the body’s own; of the management body; the cluster’s own.
  const subject = encodeURIComponent('Thistle Hills Tea Service Cluster: The sixth cup');
  expect(requests.map(({ answerHref }) => answerHref?.split('?')[0])).toEqual([
    'mailto:guild@example.org',
    'mailto:chamber@chamber.example.org',
    'mailto:office@ferry-snacks.example.org',
    'mailto:teapots@example.org',
  ]);
  expect(requests[0]?.answerHref?.endsWith(`?subject=${subject}`)).toBe(true);
  expect(formHref).toBe('/en/correct/');
});

test('who offers what is sought, and who seeks what is offered, until it ends', () => {
  const told = (today: string) =>
    Object.fromEntries(
      viewRequests(sample, 'en', today).requests.map(({ text, counterparts }) => [
        text,
        counterparts && [counterparts.label, ...counterparts.links.map(({ href }) => href)],
      ]),
    );
  expect(told('2025-03-31')).toMatchObject({
    'A calmer sea': [
      'Offered by',
      '/en/clusters/xx-long-tails/',
      '/en/organisations/button-chamber/',
    ],
    'Buttons that hold in the wind': ['Sought by', '/en/clusters/xx-ferry-snacks/'],
  });
  expect(told('2025-04-01')).toMatchObject({
    'A calmer sea': [
      'Offered by',
      '/en/clusters/xx-long-tails/',
      '/en/organisations/button-chamber/',
    ],
    'Buttons that hold in the wind': undefined,
  });
});

test('a request of a body is in the feeds and calendars of its region and country', () => {
  const scopes = ['analyses/matching', 'regions/XX-13', 'countries/XX'] as const;
  for (const scope of scopes) {
    const { items } = viewFeed(sample, scope, 'en');
    expect(items.map(({ title }) => title)).toContain(
      'Chamber of Buttons and Fastenings: Buttons that hold in the wind',
    );
    const dates = listDates(sample, 'en').filter(({ subjects }) => subjects.includes(scope));
    expect(dates.map(({ event }) => event.uid)).toContain(
      'organisations/button-chamber/windproof-buttons@sample.example.org',
    );
  }
});

test('on its last day a request is open, a day later it is not', () => {
  const stateOn = (today: string) =>
    viewRequests(sample, 'tr', today).requests.find(({ anchor }) => anchor.endsWith('calmer-sea'))
      ?.state.state;
  expect([stateOn('2025-03-31'), stateOn('2025-04-01')]).toEqual(['open', 'closed']);
});

test('announced requests are in the feeds of the cluster, its sectors and the portal', () => {
  const titles = (scope: Parameters<typeof viewFeed>[1]) =>
    viewFeed(sample, scope, 'en').items.map(({ title, date }) => [date, title]);
  const item = ['2024-05-01', 'Thistle Hills Tea Service Cluster: The sixth cup'];
  expect(titles('clusters/xx-thistle-tea')).toContainEqual(item);
  expect(titles('sectors/teaware')).toContainEqual(item);
  expect(titles(undefined)).toContainEqual(item);
});

test('requests of two clusters under one id have a place, a feed entry and a date each, the same in all languages', () => {
  const [dated] = sample.clusterById.get('xx-thistle-tea')?.data.profile.seeks ?? [];
  const doubled = {
    ...sample,
    clusters: sample.clusters.map((entry) => {
      if (entry.id !== 'xx-ferry-snacks' || !dated) return entry;
      const profile = { ...entry.data.profile, seeks: [dated] };
      return { ...entry, data: { ...entry.data, profile } };
    }),
  };
  const { requests } = viewRequests(doubled, 'en', '2025-04-01');
  const cups = requests.filter(({ text }) => text === 'The sixth cup');
  expect(cups.map(({ anchor }) => anchor).toSorted()).toEqual([
    'request-xx-ferry-snacks--sixth-cup',
    'request-xx-thistle-tea--sixth-cup',
  ]);
  const { items } = viewFeed(doubled, 'analyses/matching', 'en');
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const uids = (locale: Locale) =>
    listDates(doubled, locale)
      .map(({ event }) => event.uid)
      .filter((uid) => uid.includes('/sixth-cup@'));
  expect(uids('en').toSorted()).toEqual([
    'clusters/xx-ferry-snacks/sixth-cup@sample.example.org',
    'clusters/xx-thistle-tea/sixth-cup@sample.example.org',
  ]);
  for (const locale of doubled.site.languages) expect(uids(locale)).toEqual(uids('en'));
});

test('a wish that ended before the year of the edition finds no partner any more', () => {
  const seeks = (until: string) => {
    const portal = {
      ...sample,
      clusters: sample.clusters.map((entry) => {
        const { seeks: told, ...profile } = entry.data.profile;
        if (entry.id !== 'xx-thistle-tea' || !told) return entry;
        const dated = told.map((one) => ({ ...one, request: { id: 'cup', until } }));
        return { ...entry, data: { ...entry.data, profile: { ...profile, seeks: dated } } };
      }),
    };
    return matchedBy(portal, 'matching').profiles.find(({ id }) => id === 'xx-thistle-tea')?.seeks;
  };
  const { editionId } = sample;
  expect(seeks(`${editionId}-01-01`)).toEqual(['hot-water']);
  expect(seeks(`${Number(editionId) - 1}-12-31`)).toEqual([]);
});
