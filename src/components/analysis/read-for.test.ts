import { expect, test } from 'vitest';
import { findResults, readFor } from './read-for.ts';

test('the link of a page brings what it is', () => {
  expect(readFor('?for=clusters/xx-teapots')).toEqual({ kind: 'clusters', id: 'xx-teapots' });
  expect(readFor('?for=regions/TR-35')).toEqual({ kind: 'regions', id: 'TR-35' });
});

test.each(['', '?for=', '?for=news/x', '?for=clusters/', '?for=clusters/../x', '?for=//evil'])(
  'nothing is asked with %s',
  (search) => {
    expect(readFor(search)).toBeUndefined();
  },
);

test('what the page of an entry tells of an analysis is its result', () => {
  const found = findResults([
    { href: '/en/analyses/matching/#group-household', text: '1 more', isTold: false },
    { href: '/en/analyses/stars/#table-stars', text: 'Stars: 3', isTold: true },
    { href: '/en/analyses/stars/#table-areas', text: 'Areas: 2', isTold: true },
    { href: '/en/analyses/stages/?cluster=xx-teapots', text: 'Which stage', isTold: false },
  ]);
  expect([...found]).toEqual([
    ['matching', { href: '/en/analyses/matching/#group-household', told: [] }],
    ['stars', { href: '/en/analyses/stars/#table-stars', told: ['Stars: 3', 'Areas: 2'] }],
    ['stages', { href: '/en/analyses/stages/?cluster=xx-teapots', told: [] }],
  ]);
});

test('an analysis that is only mentioned, and the list of all, are no results', () => {
  const links = ['/en/analyses/plan/', '/en/analyses/', '/en/analyses/?for=clusters/xx-teapots'];
  expect(findResults(links.map((href) => ({ href, text: '', isTold: false }))).size).toBe(0);
});
