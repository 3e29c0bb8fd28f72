import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import type { PageRow } from '../page-row.ts';
import { type Finding, rankPages } from './rank.ts';
import type { Match } from './word-index.ts';

const row = (id: string, telling: number, prior = 7): PageRow => ({
  id,
  title: { words: telling, telling },
  names: [],
  foreign: [],
  prior,
});
const match = (id: string, places: number[], score = 1, locale: Locale = 'tr'): Match => ({
  id,
  locale,
  score,
  places,
  load: () => Promise.reject(new Error('no text is needed to rank')),
});
const found = (...matches: Match[]): Finding => ({ weight: 1, words: [matches] });
const ids = (parts: Finding[][], rows: PageRow[]) =>
  rankPages(parts, rows, 'tr').map(({ id }) => id);

describe('the order of pages', () => {
  test('a page that is called so stands before one whose name has more words, then one that mentions it', () => {
    const rows = [row('mentions', 2), row('has', 4), row('is', 1)];
    const matches = [match('mentions', [9, 12]), match('has', [1]), match('is', [0])];
    expect(ids([[found(...matches)]], rows)).toEqual(['is', 'has', 'mentions']);
  });

  test('a page with all words stands before pages with one of them', () => {
    const rows = [row('one', 1), row('other', 1), row('all', 5)];
    const parts = [
      [found(match('one', [0]), match('all', [20]))],
      [found(match('other', [0]), match('all', [30]))],
    ];
    expect(ids(parts, rows)[0]).toBe('all');
  });

  test('of equal pages the one is first that is about the thing itself', () => {
    const rows = [row('figure', 2, 5), row('sector', 2, 9)];
    expect(ids([[found(match('figure', [0]), match('sector', [0]))]], rows)).toEqual([
      'sector',
      'figure',
    ]);
  });

  test('a surer way of saying counts more, and a page once by its best', () => {
    const rows = [row('exact', 3), row('guess', 3)];
    const sure = found(match('exact', [9]));
    const guess = { ...found(match('exact', [9]), match('guess', [9])), weight: 0.6 };
    const ranked = rankPages([[sure, guess]], rows, 'tr');
    expect(ranked.map(({ id }) => id)).toEqual(['exact', 'guess']);
    expect(rankPages([[sure, sure]], rows, 'tr')[0]?.score).toBe(
      rankPages([[sure]], rows, 'tr')[0]?.score,
    );
  });

  test('of a phrase a page must have every word', () => {
    const rows = [row('half', 3), row('whole', 3)];
    const phrase: Finding = {
      weight: 0.8,
      words: [[match('half', [5]), match('whole', [5])], [match('whole', [6])]],
    };
    expect(ids([[phrase]], rows)).toEqual(['whole']);
  });

  test('is the same whatever the order of the matches', () => {
    const rows = [row('a', 3), row('b', 3)];
    expect(ids([[found(match('b', [9]), match('a', [9]))]], rows)).toEqual(['a', 'b']);
  });
});

describe('places', () => {
  test('are those of all words in the text of one language, the own one first', () => {
    const rows = [row('a', 1)];
    const parts = [[found(match('a', [40], 1, 'en'))], [found(match('a', [7, 3]))]];
    expect(rankPages(parts, rows, 'tr')[0]).toMatchObject({ locale: 'tr', places: [3, 7] });
  });

  test('of a page found in another language alone are those of its text', () => {
    const parts = [[found(match('~4', [2], 1, 'ka'))]];
    expect(rankPages(parts, [row('a', 1)], 'tr')[0]).toMatchObject({
      id: '~4',
      locale: 'ka',
      places: [2],
    });
  });
});
