import { expect, test } from 'vitest';
import { countWords, scoreWord } from './count-words.ts';
import { openSpelling } from './spelling.ts';

const run = (text: string, weight = 1, isName = false) => ({ text, weight, isName });

test('words are counted by the weight of their place, in small letters of the language', () => {
  const { words, length } = countWords([run('IŞIK ışık', 4), run('Işık.')], openSpelling('tr'));
  // A quarter of the square of the weight, each time: 4 + 4 + 0.25.
  expect([...words]).toEqual([['ışık', { frequency: 8.25, places: [] }]]);
  expect(length).toBe(3);
});

test('places are those in names, counted from the first word of all', () => {
  const { words } = countWords(
    [run('Gəncə şərab', 2, true), run('Şərab evi', 2, true), run('şərab')],
    openSpelling('az'),
  );
  expect(words.get('şərab')?.places).toEqual([1, 2]);
  expect(words.get('evi')?.places).toEqual([3]);
});

test('a short compound is a word, and its parts are', () => {
  expect([...countWords([run('UR-GE desteği')], openSpelling('tr')).words.keys()]).toEqual([
    'urge',
    'ur',
    'ge',
    'desteği',
  ]);
});

test('a score is that of BM25 without rarity', () => {
  // 2 · 2.4 / (2 + 1.4 · (0.25 + 0.75 · 200 / 100)), calculated by hand.
  expect(scoreWord(2, 200, 100)).toBeCloseTo(1.0787, 4);
  // A page of the usual length with a frequency of a half: 0.5 · 2.4 / 1.9.
  expect(scoreWord(0.5, 100, 100)).toBeCloseTo(0.6316, 4);
  expect(scoreWord(1e9, 100, 100)).toBeLessThanOrEqual(2.4);
});
