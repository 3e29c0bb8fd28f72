import { expect, test } from 'vitest';
import { changeWord, shareWord } from './share-word.ts';

test.each([
  [1, 'all'],
  [321 / 356, 'almost-all'],
  [0.9, 'almost-all'],
  [0.8999, 'most'],
  [0.65, 'most'],
  [0.5501, 'most'],
  [0.55, 'half'],
  [0.45, 'half'],
  [0.4499, 'minority'],
  [0.25, 'minority'],
  [0.15, 'minority'],
  [0.1499, 'few'],
  [35 / 356, 'few'],
] as const)('a part of %d is %s', (ratio, word) => {
  expect(shareWord(ratio)).toBe(word);
});

test('nothing, more than the whole and what is no number have no word', () => {
  expect([0, -0.1, 1.01, Number.NaN].map(shareWord)).toEqual(Array(4).fill(undefined));
});

test('a value rose, fell or did not change', () => {
  expect([changeWord(3, 5), changeWord(5, 3), changeWord(4, 4)]).toEqual([
    'rose',
    'fell',
    'unchanged',
  ]);
});
