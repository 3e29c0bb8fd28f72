import { expect, test } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { calendarRoutes } from '../calendar/calendar-files.ts';
import { viewFollowLinks } from './follow-links.ts';
import { followedThemes, viewFeed } from './view-feed.ts';

const sample = joinWholeSample();

test('a theme of practices has a feed of the practices that name it, and its list as home', () => {
  const shipped = joinShipped();
  const named = (theme: string) =>
    shipped.practices
      .filter(({ data }) => data.themes.some(({ area }) => area === theme))
      .map(({ id }) => `/practices/${id}/`)
      .toSorted();
  for (const scope of followedThemes(shipped)) {
    const { items, home, atom } = viewFeed(shipped, scope, 'tr');
    const theme = scope.split('/')[1] ?? '';
    expect(items.map(({ url }) => new URL(url).pathname.slice(3)).toSorted()).toEqual(named(theme));
    expect(new URL(home).pathname + new URL(home).search).toBe(`/tr/practices/?theme=${theme}`);
    expect(new URL(atom).pathname).toBe(`/tr/practice-themes/${theme}/feed.xml`);
  }
  expect(followedThemes(shipped)).toContain('practice-themes/ora3');
});

test('the list of practices links feeds and calendars of its themes; a theme without news has none', () => {
  const groups = viewFollowLinks(sample, '/practices/', 'en');
  expect(groups.map(({ name, links }) => [name, links.map(({ href }) => href)])).toEqual([
    [undefined, ['/en/practices/feed.xml', '/en/practices/feed.json']],
    ...['competitiveness', 'innovation'].map((theme) => [
      theme === 'innovation' ? 'Innovation' : 'Competitiveness',
      ['feed.xml', 'feed.json', 'events.ics'].map((file) => `/en/practice-themes/${theme}/${file}`),
    ]),
  ]);
  const { title } = viewFeed(sample, 'practice-themes/innovation', 'en');
  expect(title.startsWith('Innovation · ')).toBe(true);
  const calendars = calendarRoutes(sample).filter(({ params }) =>
    params.scope?.startsWith('practice-themes/'),
  );
  expect(calendars).toHaveLength(2 * sample.site.languages.length);
  for (const { props } of calendars) expect(props.text).toContain('events/tea-at-four@');
});

test('partner requests are in the calendars of their cluster, region, sectors and matching', () => {
  const textOf = (scope: string) =>
    calendarRoutes(sample).find(({ params }) => params.lang === 'en' && params.scope === scope)
      ?.props.text ?? '';
  const row = sample.rowById.get('xx-thistle-tea');
  const [sector] = row?.sectors ?? [];
  const [region] = row?.regions ?? [];
  for (const scope of [
    'clusters/xx-thistle-tea',
    `sectors/${sector}`,
    `regions/${region}`,
    'analyses/matching',
  ]) {
    expect([scope, textOf(scope).includes('clusters/xx-thistle-tea/sixth-cup@')]).toEqual([
      scope,
      true,
    ]);
    expect(textOf(scope)).toContain('DTSTART;VALUE=DATE:20980630');
  }
  // A request without a last day is in feeds alone.
  expect(textOf('analyses/matching')).not.toContain('lid-gauge');
  const { items } = viewFeed(sample, 'analyses/matching', 'en');
  expect(items.map(({ id }) => id.split('request-')[1])).toEqual([
    'calmer-sea',
    'windproof-buttons',
    'lid-gauge',
    'sixth-cup',
  ]);
});

test('a country has the calls of its programmes', () => {
  const ofCountry = viewFeed(sample, 'countries/XX', 'en').items.map(({ url }) => url);
  const ofList = viewFeed(sample, 'programmes', 'en').items.map(({ url }) => url);
  expect(ofList.filter((url) => !ofCountry.includes(url))).toEqual([]);
});
