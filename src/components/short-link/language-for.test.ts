import { expect, test } from 'vitest';
import { languageFor } from './language-for.ts';

const known = ['az', 'tr', 'ka', 'en'];

test('the first language of the reader that the site has, whatever the country', () => {
  expect(languageFor(['tr-CY'], known)).toBe('tr');
  expect(languageFor(['de-DE', 'KA-ge', 'en'], known)).toBe('ka');
  expect(languageFor(['az-Cyrl-AZ'], known)).toBe('az');
});

test('none for a reader of other languages, or of no known one', () => {
  expect(languageFor(['de-DE', 'fr'], known)).toBeUndefined();
  expect(languageFor([], known)).toBeUndefined();
});
