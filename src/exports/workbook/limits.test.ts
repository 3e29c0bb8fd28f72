import { expect, test } from 'vitest';
import { fitText } from './limits.ts';

test('a text that fits is left alone, and a longer one ends with a whole word and an ellipsis', () => {
  expect(fitText('Kümenin adı', 11)).toBe('Kümenin adı');
  expect(fitText('Kümenin adı nedir', 14)).toBe('Kümenin adı…');
});

test('a long word is cut, but no letter is', () => {
  expect(fitText('კლასტერებისთვის', 8)).toBe('კლასტერ…');
  expect(fitText('ab😀😀', 4)).toBe('ab…');
});
