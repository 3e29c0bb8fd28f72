import { expect, test } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
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
  for (const { scope } of followedThemes(shipped)) {
    const { items, home, atom } = viewFeed(shipped, scope, 'tr');
    const theme = scope.split('/')[1] ?? '';
    expect(items.map(({ url }) => new URL(url).pathname.slice(3)).toSorted()).toEqual(named(theme));
    expect(new URL(home).pathname + new URL(home).search).toBe(`/tr/practices/?theme=${theme}`);
    expect(new URL(atom).pathname).toBe(`/tr/practice-themes/${theme}/feed.xml`);
  }
  expect(followedThemes(shipped).map(({ scope }) => scope)).toContain('practice-themes/ora3');
});

test('the list of practices links the feeds of its themes; a theme without news has none', () => {
  const links = viewFollowLinks(sample, '/practices/', 'en');
  expect(links.map(({ label }) => label)).toEqual([
    'Feed (Atom)',
    'Feed (JSON)',
    'Competitiveness (Atom)',
    'Innovation (Atom)',
  ]);
  expect(links.at(-1)?.href).toBe('/en/practice-themes/innovation/feed.xml');
  const { title } = viewFeed(sample, 'practice-themes/innovation', 'en');
  expect(title.startsWith('Innovation · ')).toBe(true);
});
