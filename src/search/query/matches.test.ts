import { expect, test } from 'vitest';
import { mergeMatches, rarity } from './matches.ts';
import type { Match } from './word-index.ts';

const match = (id: string, score: number, places: number[] = []): Match => ({
  id,
  locale: 'tr',
  score,
  places,
  words: [`${id}${score}`],
  load: () => Promise.reject(new Error('no text is needed')),
});

test('a word is worth more the fewer pages have it', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(10, 100));
  expect(rarity(100, 100)).toBeGreaterThan(0);
});

test('of several forms a page keeps the best score, all places and all words', () => {
  const merged = mergeMatches([[match('a', 1, [1]), match('b', 2, [5])], [match('a', 3, [9])]]);
  expect(merged.map(({ id, score, places, words }) => ({ id, score, places, words }))).toEqual([
    { id: 'a', score: 3, places: [1, 9], words: ['a1', 'a3'] },
    { id: 'b', score: 2, places: [5], words: ['b2'] },
  ]);
});

test('rarity is that of BM25: the logarithm of pages without the word to pages with it', () => {
  // ln(1 + 90.5 / 10.5) and ln(1 + 0.5 / 100.5), calculated by hand.
  expect(rarity(10, 100)).toBeCloseTo(2.2637, 4);
  expect(rarity(100, 100)).toBeCloseTo(0.00496, 5);
});

test('what is merged keeps the text of the first language that had it, and its best score', () => {
  const turkish = { ...match('a', 2, [4]), locale: 'az' as const };
  const merged = mergeMatches([[match('a', 5, [1])], [turkish]]);
  expect(merged).toMatchObject([{ id: 'a', locale: 'tr', score: 5, places: [1, 4] }]);
});
