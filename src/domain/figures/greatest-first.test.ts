import { expect, test } from 'vitest';
import { byId, greatestFirst } from './greatest-first.ts';

const items = [
  { id: 'd', n: 3 },
  { id: 'b' },
  { id: 'c', n: 9 },
  { id: 'a', n: 3 },
  { id: 'e' },
  { id: 'f', n: -1 },
] as { id: string; n?: number }[];
const sorted = (list: typeof items) =>
  list
    .toSorted(greatestFirst(({ n }) => n))
    .map(({ id }) => id)
    .join('');

test('the greatest comes first, what has no value last, ties as they were given', () => {
  expect(sorted(items)).toBe('cdafbe');
  expect(sorted([...items].reverse())).toBe('cadfeb');
});

test('a list in the order of ids has its ties so', () => {
  expect(sorted(items.toSorted(byId))).toBe('cadfbe');
});
