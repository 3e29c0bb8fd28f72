import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewDatedIndex } from './view-dated-index.ts';
import { viewDated } from './view-dated.ts';

const sample = joinSample();

test('the frame of an event: its address, the way to it, and its year for the search', () => {
  const { page, heading, notices } = viewDated(sample, 'events', 'tea-at-four', 'tr');
  const lead = 'Kümelerin iki günlük çay buluşması. Örtünüzü yanınızda getirin.';
  expect(page).toEqual({
    locale: 'tr',
    kind: 'event',
    id: 'tea-at-four',
    title: 'Saat dörtte çay',
    description: lead,
    path: '/events/tea-at-four/',
    crumbs: [
      { label: 'Ana sayfa', href: '/tr/' },
      { label: 'Etkinlikler', href: '/tr/events/' },
      { label: 'Saat dörtte çay' },
    ],
    drafts: ['az', 'tr', 'en'],
    marks: { facets: { country: [], region: [], sector: [], year: ['2024'] } },
  });
  expect(heading).toEqual({
    kind: 'Etkinlik',
    title: 'Saat dörtte çay',
    lead,
    leadInSearch: 'first',
  });
  expect(notices).toEqual([]);
});

test('lists of news and of events, each with its address and its lead', () => {
  expect(viewDatedIndex(sample, 'news', 'ka')).toMatchObject({
    page: { kind: 'news-list', path: '/news/', description: '2 სიახლე, უახლესი – პირველი.' },
    years: [
      {
        year: '2024',
        entries: [
          {
            label: 'დაკარგული სახურავი იპოვეს',
            href: '/ka/news/lid-found/',
            when: '2024 წლის 29 თებერვალი',
            summary: 'სახურავი თავის ადგილას, ჩაიდანზე ეხურა.',
          },
        ],
      },
      { year: '2023' },
    ],
  });
  expect(viewDatedIndex(sample, 'events', 'az').page).toMatchObject({
    kind: 'events',
    path: '/events/',
    description: '1 konfrans və ya görüş.',
  });
});

test('what names an entry is listed below it, but not what the entry names itself', () => {
  const entry = (see: readonly string[]) =>
    varySample(({ news }) => ({
      news: news.map(({ id, data }) => ({
        id,
        data: { ...data, see: id === 'lid-found' ? ['news/first-whistle'] : [...see] },
      })),
    }));
  const mentioned = (see: readonly string[]) =>
    viewDated(entry(see), 'news', 'first-whistle', 'tr').mentioned;
  expect(mentioned([])).toEqual([
    {
      label: 'Haberler',
      links: [{ label: 'Kayıp kapak bulundu', href: '/tr/news/lid-found/' }],
    },
  ]);
  expect(mentioned(['news/lid-found'])).toEqual([]);
});
