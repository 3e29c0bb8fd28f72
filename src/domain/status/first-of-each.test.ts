import { expect, test } from 'vitest';
import { firstOfEach } from './first-of-each.ts';

test('the first of each list comes before the second of any', () => {
  const lists = [['a1', 'a2', 'a3'], ['b1'], [], ['c1', 'c2']];
  expect(firstOfEach(lists, 5)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2']);
  expect(firstOfEach(lists, 99)).toHaveLength(6);
  expect(firstOfEach([], 3)).toEqual([]);
});
