import { expect, test } from 'vitest';
import { readFragment, withValue, writeFragment } from './fragment.ts';

test('an anchor is nothing that a reader typed', () => {
  expect([...readFragment('#sources')]).toEqual([]);
  expect([...readFragment('')]).toEqual([]);
});

test('values stand side by side, and one that is taken out leaves the others', () => {
  const fragment = readFragment('#own=a~1_b~2&size=3');
  expect(fragment.get('own')).toBe('a~1_b~2');
  expect(writeFragment(withValue(fragment, 'own', undefined))).toBe('#size=3');
  expect(writeFragment(withValue(fragment, 'size', '4'))).toBe('#own=a~1_b~2&size=4');
  expect(writeFragment(new Map())).toBe('');
});
