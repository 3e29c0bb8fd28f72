import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctWord, countSlips } from './correct.ts';

describe('slips between two words', () => {
  test.each([
    ['kayisi', 'kayisi', 0],
    ['kaysi', 'kayisi', 1],
    ['kaiysi', 'kayisi', 1],
    ['kayyisi', 'kayisi', 1],
    ['kayusi', 'kayisi', 1],
    ['renewabel', 'renewable', 1],
    ['klsater', 'klaster', 1],
    ['kalster', 'klasteri', 2],
  ])('%s → %s: %i', (a, b, slips) => {
    expect(countSlips(a, b, 3)).toBe(slips);
  });

  test('are not counted further than the limit', () => {
    expect(countSlips('tekstil', 'turizm', 2)).toBe(3);
    expect(countSlips('a', 'abcdefgh', 2)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  test('are as many in both directions, none only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countSlips(a, b, 8)).toBe(countSlips(b, a, 8));
        expect(countSlips(a, b, 8) === 0).toBe(a === b);
      }),
    );
  });
});

describe('the word that was meant', () => {
  const entry = (word: string, level: number) => ({ word, spelled: word, level });
  const lexicon = [
    entry('kaydi', 2),
    entry('kayisi', 3),
    entry('mermer', 4),
    entry('termal', 2),
    entry('turizm', 7),
  ];

  test.each([
    ['turizim', 'turizm'],
    ['mermr', 'mermer'],
    ['kayisii', 'kayisi'],
  ])('%s: %s', (typed, meant) => {
    expect(correctWord(typed, lexicon)[0]?.word.word).toBe(meant);
  });

  test('is one with few slips, then the first letter right, then on many pages', () => {
    expect(correctWord('kaysi', lexicon)).toMatchObject([
      { word: { word: 'kayisi' }, slips: 1 },
      { word: { word: 'kaydi' }, slips: 1 },
    ]);
    expect(correctWord('xaydi', [entry('kaydi', 1), entry('xayda', 0)])[0]?.word.word).toBe(
      'xayda',
    );
  });

  test('is none for short words and for words too far from all', () => {
    expect(correctWord('kay', lexicon)).toEqual([]);
    expect(correctWord('biotech', lexicon)).toEqual([]);
    expect(correctWord('', lexicon)).toEqual([]);
  });
});
