import { expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { intentWordsOf } from '../build/kind-words.ts';
import type { PageRow } from '../page-row.ts';
import { findNeed, liftPractice } from './lift-practice.ts';
import type { Ranked } from './rank.ts';
import { readQuery } from './read-query.ts';

const row = (id: string, kind?: PageRow['kind']): PageRow => ({
  id,
  kind,
  importance: 5,
  names: [],
  foreign: [],
  title: { words: 1, telling: 1 },
});
const page = (id: string, parts: readonly number[]): Ranked => ({
  id,
  parts,
  score: 1,
  named: 0,
  locale: 'en' as const,
  words: [],
  load: () => Promise.reject(new Error('not asked for')),
});
const rows = [
  ...['a', 'b', 'c', 'd'].map((id) => row(id, 'cluster')),
  row('wine-tour', 'practice'),
  row('joint-export', 'practice'),
];
/** Four wine clusters ranked above a practice on wine and one on export. */
const pages = [
  ...['a', 'b', 'c', 'd'].map((id) => page(id, [0])),
  page('wine-tour', [0]),
  page('joint-export', [1]),
];
const ids = (all: readonly Ranked[]) => all.map(({ id }) => id);

const lift = (all: readonly Ranked[], query: string, locale: Locale) =>
  liftPractice(all, findNeed(readQuery(query, locale), intentWordsOf(locale), locale), rows);

test.each([
  ['en', 'wine export'],
  ['tr', 'şarap ihracatı'],
  ['az', 'şərab ixracı'],
  ['ka', 'ღვინის ექსპორტი'],
] as const)('in %s "%s" has a practice on export first', (locale, query) => {
  expect(ids(lift(pages, query, locale))).toEqual([
    'joint-export',
    'a',
    'b',
    'c',
    'd',
    'wine-tour',
  ]);
});

test('what names no need, and what has more of the query, stays as it is', () => {
  expect(lift(pages, 'wine grapes', 'en')).toEqual(pages);
  const closer = [page('a', [0, 1]), ...pages.slice(1)];
  expect(lift(closer, 'wine export', 'en')).toEqual(closer);
});

test('a portal without practices has none to show', () => {
  const clusters = pages.slice(0, 4);
  for (const locale of locales) {
    const { needs } = intentWordsOf(locale);
    expect(needs.length).toBeGreaterThan(5);
    expect(lift(clusters, needs[0] ?? '', locale)).toEqual(clusters);
  }
});

test('figures follow the first three results of another kind', () => {
  const figures = ['f', 'g'].map((id) => page(id, [0, 1]));
  const all = [...figures, ...pages];
  const known = [...rows, row('f', 'figure'), row('g', 'figure')];
  const need = findNeed(readQuery('wine export', 'en'), intentWordsOf('en'), 'en');
  expect(ids(liftPractice(all, need, known)).slice(0, 5)).toEqual(['a', 'b', 'c', 'f', 'g']);
});
