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

describe('what a name counts', () => {
  const scoreOf = (place: number, own: PageRow) =>
    rankPages([[found(match('a', [place]))]], [own, ...fillers], 'tr')[0]?.score ?? 0;
  const fillers = Array.from({ length: 20 }, (_, at) => row(`other-${at}`, 3));
  const span = (words: number) => ({ words, telling: words });
  const page = (names: number, foreign: number): PageRow => ({
    ...row('a', 2),
    names: Array.from({ length: names }, () => span(1)),
    foreign: Array.from({ length: foreign }, () => span(1)),
  });

  test('is most in the title that is meant, less in another name, less in another language', () => {
    const title = scoreOf(0, { ...page(1, 1), title: span(1) });
    const other = scoreOf(1, { ...page(1, 1), title: span(1) });
    const foreign = scoreOf(2, { ...page(1, 1), title: span(1) });
    const text = scoreOf(9, { ...page(1, 1), title: span(1) });
    expect(title).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(foreign);
    expect(foreign).toBeGreaterThan(text);
    // Beside the text they count as 1 to 0.8 to 0.7.
    expect((other - text) / (title - text)).toBeCloseTo(0.8, 6);
    expect((foreign - text) / (title - text)).toBeCloseTo(0.7, 6);
  });

  test('grows with how much of the name is asked for; five words of a long one are all of it', () => {
    const long = (words: number) => scoreOf(0, { ...row('a', words) });
    const text = scoreOf(30, row('a', 2));
    // 0.6 for having the word, and 1.4 for the part of the name that it is.
    const ofOne = long(1) - text;
    expect((long(2) - text) / ofOne).toBeCloseTo((0.6 + 1.4 / 2) / 2, 6);
    expect((long(4) - text) / ofOne).toBeCloseTo((0.6 + 1.4 / 4) / 2, 6);
    expect(long(5)).toBe(long(12));
    expect(long(4)).toBeGreaterThan(long(5));
  });

  test('of a page of many names is nothing unless the whole name is asked for', () => {
    const list = (names: number): PageRow => ({
      ...row('a', 2),
      names: Array.from({ length: names }, () => span(2)),
    });
    const half = (names: number) => scoreOf(2, list(names));
    expect(half(8)).toBeGreaterThan(scoreOf(90, list(8)));
    expect(half(9)).toBe(scoreOf(90, list(9)));
  });
});

test('a page without all parts of a query loses more than its part', () => {
  const rows = Array.from({ length: 40 }, (_, at) => row(`p${at}`, 9));
  const [one, other] = [[found(match('p1', [60]))], [found(match('p2', [60]))]];
  const alone = rankPages([one], rows, 'tr')[0]?.score ?? 0;
  const half = rankPages([one, other], rows, 'tr').find(({ id }) => id === 'p1')?.score ?? 0;
  // Both parts are as rare, so it has half of the worth: a half to the power of 1.5.
  expect(half / alone).toBeCloseTo(0.5 ** 1.5, 6);
});

test('a word that a third of the pages have finds nothing beside a rarer one', () => {
  const rows = Array.from({ length: 30 }, (_, at) => row(`p${at}`, 9));
  const matches = (count: number) => rows.slice(0, count).map(({ id }) => match(id, [60]));
  const rare = [found(match('p29', [60]))];
  expect(ids([[found(...matches(20))], rare], rows)).toEqual(['p29']);
  expect(ids([[found(...matches(5))], rare], rows)).toHaveLength(6);
});
