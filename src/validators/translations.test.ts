import { expect, test } from 'vitest';
import { without } from './translations.ts';

const keyOf = (item: string) => item.toLowerCase();

test('what stands more often in a list is left as often, the last ones', () => {
  expect(without(['a', 'b', 'B'], ['b', 'c'], keyOf)).toEqual(['a', 'B']);
  expect(without(['b', 'c'], ['a', 'b', 'B'], keyOf)).toEqual(['c']);
});

test('equal lists leave nothing, in whatever order', () => {
  expect(without(['a', 'b', 'b'], ['b', 'a', 'b'], keyOf)).toEqual([]);
});
