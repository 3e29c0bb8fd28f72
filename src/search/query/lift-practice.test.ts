import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { intentWordsOf } from '../build/kind-words.ts';
import type { PageRow } from '../page-row.ts';
import { liftPractice } from './lift-practice.ts';
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

test.each([
  ['en', 'wine export'],
  ['tr', 'şarap ihracatı'],
  ['az', 'şərab ixracı'],
  ['ka', 'ღვინის ექსპორტი'],
] as const)('in %s "%s" has a practice on export third', (locale, query) => {
  const lifted = liftPractice(pages, readQuery(query, locale), intentWordsOf(locale), rows, locale);
  expect(ids(lifted)).toEqual(['a', 'b', 'joint-export', 'c', 'd', 'wine-tour']);
});

test('what names no need, and what has a practice among the first, stays as it is', () => {
  const words = intentWordsOf('en');
  const red = readQuery('wine grapes', 'en');
  expect(liftPractice(pages, red, words, rows, 'en')).toBe(pages);
  const own = [...pages].reverse();
  expect(liftPractice(own, readQuery('wine export', 'en'), words, rows, 'en')).toBe(own);
});

test('a portal without practices has none to show', () => {
  const clusters = pages.slice(0, 4);
  for (const locale of locales) {
    const { needs } = intentWordsOf(locale);
    expect(needs.length).toBeGreaterThan(5);
    const words = readQuery(needs[0] ?? '', locale);
    expect(liftPractice(clusters, words, { needs }, rows, locale)).toBe(clusters);
  }
});
