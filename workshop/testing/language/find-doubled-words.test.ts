import { expect, test } from 'vitest';
import { findDoubledWords } from './find-doubled-words.ts';

test('the finder of doubled words sees them in each language, over line ends and in any case', () => {
  expect(findDoubledWords('en', 'of the the cluster')).toEqual(['a word twice: “the the”']);
  expect(findDoubledWords('en', 'The\nthe cluster')).toHaveLength(1);
  expect(findDoubledWords('tr', 'İçin için bir küme')).toHaveLength(1);
  expect(findDoubledWords('az', 'klaster və və region')).toHaveLength(1);
  expect(findDoubledWords('ka', 'ეს არის არის კლასტერი')).toHaveLength(1);
});

test('the finder of doubled words knows reduplications, names and parts of words', () => {
  expect(findDoubledWords('tr', 'Adım adım, tek tek, hemen hemen')).toEqual([]);
  expect(findDoubledWords('az', 'ayrı ayrı firmalar')).toEqual([]);
  expect(findDoubledWords('tr', 'Önceki son şekil Şekil 3’tür; 2015’te')).toEqual([]);
  expect(findDoubledWords('tr', 'Tablo 16’da da öyle; firma firmanın')).toEqual([]);
  expect(findDoubledWords('en', 'had had it; the theme; word, word')).toEqual([]);
});
