import { expect, test } from 'vitest';
import { mergeMatches, rarity, withoutRarity } from './matches.ts';
import type { Match } from './word-index.ts';

const match = (id: string, score: number, places: number[] = []): Match => ({
  id,
  locale: 'tr',
  score,
  places,
  load: () => Promise.reject(new Error('no text is needed')),
});

test('a word is worth more the fewer pages have it', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(10, 100));
  expect(rarity(100, 100)).toBeGreaterThan(0);
});

test('a rare form of a word counts no more than its usual one', () => {
  const rare = withoutRarity([match('a', rarity(1, 100))], 100);
  const pages = Array.from({ length: 50 }, (_, page) => match(`${page}`, rarity(50, 100)));
  expect(rare[0]?.score).toBeCloseTo(withoutRarity(pages, 100)[0]?.score ?? 0);
});

test('another language may have more pages than are known', () => {
  expect(withoutRarity([match('a', 1), match('b', 1)], 0)[0]?.score).toBeGreaterThan(0);
});

test('of several forms a page keeps the best score and all places', () => {
  const merged = mergeMatches([[match('a', 1, [1]), match('b', 2, [5])], [match('a', 3, [9])]]);
  expect(merged.map(({ id, score, places }) => ({ id, score, places }))).toEqual([
    { id: 'a', score: 3, places: [1, 9] },
    { id: 'b', score: 2, places: [5] },
  ]);
});
