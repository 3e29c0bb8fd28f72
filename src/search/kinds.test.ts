import { expect, test } from 'vitest';
import { kindOf } from './kinds.ts';

test.each([
  ['cluster', 'cluster'],
  ['strategy-part', 'strategy'],
  ['strategies', 'page'],
  ['glossary', 'page'],
  ['page', 'page'],
  ['toString', 'page'],
  [undefined, 'page'],
] as const)('a page of kind %s is shown as %s', (kind, shown) => {
  expect(kindOf(kind)).toBe(shown);
});
