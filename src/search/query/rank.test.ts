import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import type { PageRow } from '../page-row.ts';
import { type Finding, rankPages } from './rank.ts';
import type { Match } from './word-index.ts';

const row = (id: string, telling: number, importance = 7): PageRow => ({
  id,
  title: { words: telling, telling },
  names: [],
  foreign: [],
  kind: undefined,
  importance,
});
const match = (id: string, places: number[], score = 1, locale: Locale = 'tr'): Match => ({
  id,
  locale,
  score,
  places,
  words: places.map((place) => `w${place}`),
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
    expect(rankPages(parts, rows, 'tr')[0]).toMatchObject({ locale: 'tr', words: ['w3', 'w7'] });
  });

  test('of a page found in another language alone are those of its text', () => {
    const parts = [[found(match('~4', [2], 1, 'ka'))]];
    expect(rankPages(parts, [row('a', 1)], 'tr')[0]).toMatchObject({
      id: '~4',
      locale: 'ka',
      words: ['w2'],
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
    // In addition to the text they count as 1 to 0.8 to 0.7.
    expect((other - text) / (title - text)).toBeCloseTo(0.8, 6);
    expect((foreign - text) / (title - text)).toBeCloseTo(0.7, 6);
  });

  test('grows with how much of the name is asked for; five words of a long one are all of it', () => {
    const long = (words: number) => scoreOf(0, { ...row('a', words) });
    const text = scoreOf(30, row('a', 2));
    // 0.6 for containing the word, and 1.4 for its share of the name.
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
  // Both parts are equally rare, so it has half of the worth: a half to the power of 1.5.
  expect(half / alone).toBeCloseTo(0.5 ** 1.5, 6);
});

test('a word that a third of the pages have finds nothing beside a rarer one', () => {
  const rows = Array.from({ length: 30 }, (_, at) => row(`p${at}`, 9));
  const matches = (count: number) => rows.slice(0, count).map(({ id }) => match(id, [60]));
  const rare = [found(match('p29', [60]))];
  expect(ids([[found(...matches(20))], rare], rows)).toEqual(['p29']);
  expect(ids([[found(...matches(5))], rare], rows)).toHaveLength(6);
});

describe('the text of a page', () => {
  // Pages without a row have neither names nor an importance.
  const scores = (...parts: Finding[][]) =>
    new Map(rankPages(parts, [row('x', 1), row('y', 1)], 'tr').map(({ id, score }) => [id, score]));
  const ratio = (parts: Finding[][]) => {
    const all = scores(...parts);
    return (all.get('b') ?? 0) / (all.get('a') ?? 1);
  };

  test('counts more for more of the word, ever less so, and for a surer way of saying', () => {
    expect(ratio([[found(match('a', [1], 1), match('b', [1], 3))]])).toBeCloseTo(0.75 / 0.5, 6);
    const guess = { ...found(match('b', [1], 1)), weight: 0.4 };
    expect(ratio([[found(match('a', [1], 1)), guess]])).toBeCloseTo(0.4, 6);
  });

  test('counts for a phrase as the middle of its words', () => {
    const phrase: Finding = {
      weight: 1,
      words: [
        [match('a', [1], 1), match('b', [1], 3)],
        [match('a', [2], 1), match('b', [2], 1)],
      ],
    };
    expect(ratio([[phrase]])).toBeCloseTo((0.75 + 0.5) / 2 / 0.5, 6);
    const word = found(match('a', [1], 1), match('b', [1], 3));
    expect(scores([phrase]).get('a')).toBe(scores([word]).get('a'));
  });

  test('counts by the best of several ways of saying, in whatever order', () => {
    const sure = found(match('a', [1], 1), match('b', [1], 1));
    const weak = { ...found(match('b', [2], 1)), weight: 0.5 };
    const strong = found(match('b', [2], 3));
    for (const ways of [
      [sure, weak, strong],
      [strong, weak, sure],
    ]) {
      expect(ratio([ways])).toBeCloseTo(0.75 / 0.5, 6);
    }
  });
});

test('a name counts by the surest way to say it', () => {
  const rows = [row('a', 1), ...Array.from({ length: 9 }, (_, at) => row(`p${at}`, 1))];
  const score = (...ways: Finding[]) => rankPages([ways], rows, 'tr')[0]?.score ?? 0;
  const weak = { ...found(match('a', [0])), weight: 0.5 };
  const sure = found(match('a', [0]));
  expect(score(weak, sure)).toBe(score(sure));
  expect(score(sure, weak)).toBe(score(sure));
  expect(score(weak)).toBeCloseTo(score(sure) / 2, 6);
});

test('pages of the same words differ by their importances, 9 against 1 as 1 against 0.56', () => {
  const rows = [row('a', 3, 9), row('b', 3, 1), row('c', 3), row('d', 3)];
  const [first, second, third] = rankPages(
    [[found(match('a', [9]), match('b', [9]), match('~7', [9]))]],
    rows,
    'tr',
  );
  expect([first?.id, second?.id, third?.id]).toEqual(['a', '~7', 'b']);
  expect((third?.score ?? 0) / (first?.score ?? 1)).toBeCloseTo(10 / 18, 6);
  expect((second?.score ?? 0) / (first?.score ?? 1)).toBeCloseTo(14 / 18, 6);
});

test('a word on every page counts a little beside a rare one, and for the order alone', () => {
  const rows = Array.from({ length: 20 }, (_, at) => row(`p${at}`, 9));
  const rare = [found(match('p1', [60]), match('p2', [60]))];
  const every = [found(...rows.filter(({ id }) => id !== 'p1').map(({ id }) => match(id, [60])))];
  const [both, one, ...others] = rankPages([rare, every], rows, 'tr');
  expect([both?.id, one?.id, others.length]).toEqual(['p2', 'p1', 0]);
  // ln(1 + 18.5 / 2.5) and ln(1 + 1.5 / 19.5): the rarity of 2 and of 19 of 20 pages.
  const [ofRare, ofEvery] = [2.1282, 0.0741];
  const part = (ofRare + 0.5) / (ofRare + 0.5 + ofEvery + 0.5);
  const texts = (ofRare + ofEvery) / ofRare;
  expect((one?.score ?? 0) / (both?.score ?? 1)).toBeCloseTo(part ** 1.5 / texts, 3);
});

test('pages without a text in the language are none when it is counted how rare a word is', () => {
  const rows = [row('a', 3), row('b', 3), row('c', 3)];
  const score = (all: PageRow[]) => rankPages([[found(match('a', [9]))]], all, 'tr')[0]?.score;
  expect(score([...rows, row('', 0), row('', 0)])).toBe(score(rows));
});

describe('a name', () => {
  const others = Array.from({ length: 9 }, (_, at) => row(`p${at}`, 1));
  const score = (own: PageRow, ...places: number[]) =>
    rankPages([[found(match('a', places))]], [own, ...others], 'tr')[0]?.score ?? 0;
  const span = (words: number) => ({ words, telling: words });

  test('has only the words that stand in it', () => {
    const alone = row('a', 4);
    expect(score({ ...alone, names: [span(1)], foreign: [span(1)] }, 0)).toBe(score(alone, 0));
  });

  test('of a list of names counts if it is asked for as a whole', () => {
    const list = { ...row('a', 2), names: Array.from({ length: 9 }, () => span(2)) };
    expect(score(list, 4, 5)).toBeGreaterThan(score(list, 90));
    expect(score(list, 4)).toBe(score(list, 90));
  });

  test('without words that tell anything counts nothing', () => {
    const bare = { ...row('a', 0), title: { words: 1, telling: 0 } };
    expect(score(bare, 0)).toBe(score(row('a', 3), 90));
  });
});

test('a need in the whole name of a thing is that thing, and stays a need within a longer query', () => {
  const body: PageRow = { ...row('trade-office', 2), kind: 'organisation' };
  const practice: PageRow = { ...row('joint-export', 3), kind: 'practice' };
  const parts = [
    [found(match('trade-office', [0]), match('joint-export', [8]))],
    [found(match('trade-office', [1]), match('joint-export', [9]))],
  ];
  const rows = [body, practice];
  const [first] = rankPages(parts, rows, 'tr', 'need');
  expect([first?.id, first?.named]).toEqual(['trade-office', 2]);
  const longer = [...parts, [found(match('joint-export', [12]))]];
  expect(rankPages(longer, rows, 'tr', 'need')[0]?.id).toBe('joint-export');
});

describe('where a page was found', () => {
  const parts = (...matches: Match[]) => matches.map((one) => [found(one)]);
  const where = (...matches: Match[]) => {
    const [page] = rankPages(parts(...matches), [row('a', 1)], 'tr');
    return [page?.locale, page?.words];
  };

  test('is one text in another language, if the own one has none of the words', () => {
    expect(where(match('a', [40], 1, 'en'), match('a', [7], 1, 'en'))).toEqual([
      'en',
      ['w40', 'w7'],
    ]);
    expect(where(match('a', [40], 1, 'en'), match('a', [7], 1, 'ka'))).toEqual(['en', ['w40']]);
    const ways = [[found(match('a', [4], 1, 'en')), found(match('a', [9], 1, 'tr'))]];
    expect(rankPages(ways, [row('a', 1)], 'tr')[0]).toMatchObject({ locale: 'tr', words: ['w9'] });
  });

  test('is the text that is shown', async () => {
    const text = (url: string) => ({
      url,
      meta: { title: '' },
      content: '',
      filters: {},
      anchors: [],
      names: [],
      foreign: [],
    });
    const english = { ...match('a', [4], 1, 'en'), load: async () => text('/en/a/') };
    const own = { ...match('a', [4]), load: async () => text('/tr/a/') };
    const [page] = rankPages(parts(english, own), [row('a', 1)], 'tr');
    expect((await page?.load())?.url).toBe('/tr/a/');
  });
});

test('pages of the same score stand by their ids', () => {
  const rows = [row('a', 3), row('b', 3)];
  expect(ids([[found(match('a', [9]), match('b', [9]))]], rows)).toEqual(['a', 'b']);
});

describe('pages of a kind that is asked for', () => {
  const practice = (id: string): PageRow => ({ ...row(id, 6, 8), kind: 'practice' });
  const rows = [practice('about'), practice('other'), row('cluster', 1, 7), row('list', 9, 2)];
  const kind = [found(match('about', []), match('other', []))];
  const topic = [found(match('about', []), match('cluster', [0]), match('list', [], 9))];
  const order = (asked: 'practice' | undefined) =>
    rankPages([topic, kind], rows, 'tr', asked).map(({ id }) => id);

  test('stand first if they have anything of the rest, others of the kind behind what is about it', () => {
    expect(order('practice')).toEqual(['about', 'cluster', 'other', 'list']);
  });

  test('tell which parts of the query they have', () => {
    const ranked = rankPages([topic, kind], rows, 'tr', 'practice');
    expect(ranked.map(({ id, parts }) => [id, ...parts])).toEqual([
      ['about', 0, 1],
      ['cluster', 0],
      ['other', 1],
      ['list', 0],
    ]);
  });
});

test('a list counts little for a need of several words, and in full for one of its names', () => {
  const rows = [row('page', 9, 2), row('list', 9, 2)];
  const list = {
    ...row('list', 9, 2),
    names: Array.from({ length: 9 }, () => ({ words: 2, telling: 2 })),
  };
  const score = (own: PageRow, places: number[], parts: number) =>
    rankPages(
      Array.from({ length: parts }, () => [found(match('list', places))]),
      [rows[0] as PageRow, own],
      'tr',
    )[0]?.score ?? 0;
  // Two parts with the same pages count twice as much as one, before the list's factor of 0.4.
  const one = score(list, [90], 1);
  expect(score(list, [90], 2)).toBeCloseTo(0.4 * 2 * one, 6);
  expect(score(list, [9, 10], 2)).toBeGreaterThan(2 * one);
  // Of three things asked for, a long list contains one name by chance; a page of one name is meant.
  expect(score(list, [9, 10], 3)).toBeCloseTo(0.4 * 3 * score(list, [9, 10], 1), 6);
  const single = row('list', 9, 2);
  expect(score(single, [0, 1], 3)).toBeCloseTo(3 * score(single, [0, 1], 1), 6);
});
