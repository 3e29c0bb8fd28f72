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
    expect(correctWord('bal', [entry('bal', 3)])).toEqual([]);
  });
});

describe('how many slips a word may have', () => {
  const meant = (typed: string, word: string) =>
    correctWord(typed, [{ word, spelled: word, level: 1 }]).map(({ slips }) => slips);

  test('is none below four letters, one below eight, then two', () => {
    expect(meant('teb', 'tea')).toEqual([]);
    expect(meant('teab', 'teac')).toEqual([1]);
    expect(meant('kayisix', 'kayisiz')).toEqual([1]);
    expect(meant('kayixxs', 'kayiyys')).toEqual([]);
    expect(meant('kayixxsi', 'kayiyysi')).toEqual([2]);
    expect(meant('kaxxxisi', 'kayyyisi')).toEqual([]);
  });
});

test('of words as near as each other those on more pages are offered first, three at most', () => {
  const lexicon = [1, 4, 2, 3].map((level) => {
    const word = `mermer${'abcde'[level]}`;
    return { word, spelled: word, level };
  });
  const offered = correctWord('mermerx', lexicon).map(({ word }) => word.level);
  expect(offered).toEqual([4, 3, 2]);
  // A word only in titles of other languages is not meant.
  const hidden = { word: 'mermery', spelled: 'mermery', level: -1 };
  expect(correctWord('mermerx', [hidden])).toEqual([]);
});

test('a first letter that is wrong counts as much as eight steps of frequency', () => {
  const entry = (word: string, level: number) => ({ word, spelled: word, level });
  const first = (one: number, other: number) =>
    correctWord('termal', [entry('dermal', one), entry('tarmal', other)])[0]?.word.word;
  expect(first(7, 0)).toBe('tarmal');
  expect(first(9, 0)).toBe('dermal');
});
