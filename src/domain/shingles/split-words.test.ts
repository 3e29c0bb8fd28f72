import { expect, test } from 'vitest';
import { splitWords } from './split-words.ts';

const lower = (word: string) => word.toLowerCase();
const split = (text: string) => splitWords(text, lower);

test('case, punctuation and line breaks do not count, and apostrophes do not part a word', () => {
  expect(split("The “Firms’\nown, TÜBİTAK's\n8%").map(({ word, line }) => [word, line])).toEqual([
    ['the', 1],
    ['firms', 1],
    ['own', 2],
    ['tübi̇taks', 2],
    ['8', 3],
  ]);
});

test('a word cut at the end of a line is one word, and the lines below keep their numbers', () => {
  expect(split('kapsamın-\ndaki iş\nson').map(({ word, line }) => [word, line])).toEqual([
    ['kapsamındaki', 1],
    ['iş', 2],
    ['son', 3],
  ]);
  expect(split('proje- si iki-üç').map(({ word }) => word)).toEqual(['projesi', 'iki', 'üç']);
});

test('the last word of a sentence is known, and a number with a point is none', () => {
  const ends = split('It is 1.5 here. “Is it?” Yes').filter((word) => word.ends);
  expect(ends.map(({ raw }) => raw)).toEqual(['here', 'it']);
});

test('soft hyphens and signs without width do not part a word', () => {
  expect(
    split('küme\u00adlen\u200bme ve kapsa\u00ad\nmında son').map(({ word, line }) => [word, line]),
  ).toEqual([
    ['kümelenme', 1],
    ['ve', 1],
    ['kapsamında', 1],
    ['son', 2],
  ]);
});
