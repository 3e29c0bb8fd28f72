import { expect, test } from 'vitest';
import { compareRanks, type Rank } from './rank.ts';

const order = (ranks: Record<string, Rank>) =>
  Object.entries(ranks)
    .sort(([, a], [, b]) => compareRanks(a, b))
    .map(([name]) => name);

test('the largest count comes first, and what nobody counted comes after zero', () => {
  const ranks = {
    unknown: { count: undefined, place: 0 },
    none: { count: 0, place: 1 },
    few: { count: 2, place: 2 },
    many: { count: 10, place: 3 },
  };
  expect(order(ranks)).toEqual(['many', 'few', 'none', 'unknown']);
});

test('of equal counts the one with more beyond the idea stage comes first', () => {
  const ranks = {
    ideas: { count: 8, past: 0, place: 0 },
    grown: { count: 8, past: 6, place: 2 },
    growing: { count: 8, past: 1, place: 1 },
    larger: { count: 9, past: 0, place: 3 },
  };
  expect(order(ranks)).toEqual(['larger', 'grown', 'growing', 'ideas']);
});

test('what is still equal keeps the order of the list', () => {
  const ranks = {
    third: { count: 1, past: 0, place: 9 },
    second: { count: 1, place: 4 },
    first: { count: 1, past: 0, place: 3 },
  };
  expect(order(ranks)).toEqual(['first', 'second', 'third']);
});
