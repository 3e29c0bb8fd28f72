import { expect, test } from 'vitest';
import { isOwnScript } from './own-script.ts';

test.each([
  ['Bursa', 'en', true],
  ['ბურსა', 'en', false],
  ['ბურსა', 'ka', true],
  ['Bursa', 'ka', false],
  ['şərab', 'az', true],
  ['7.2', 'ka', true],
] as const)('%s is written in the letters of %s: %s', (word, locale, isOwn) => {
  expect(isOwnScript(word, locale)).toBe(isOwn);
});
