import { expect, test } from 'vitest';
import { findSharedRuns, findSharedSentences, indexShingles } from './find-shared-runs.ts';
import { splitWords } from './split-words.ts';

const read = (text: string) => splitWords(text, (word) => word.toLowerCase());
const sources = [
  { name: 'a', words: read('one two three\nfour five six. Seven eight nine') },
  { name: 'b', words: read('zero\none two three four five') },
];
const index = indexShingles(sources, 4);
const find = (text: string) => findSharedRuns(read(text), index);

test('the longest run is told once, with the line in which it begins', () => {
  expect(find('So: One, two – three four five six; and more')).toEqual([
    { source: 'a', line: 1, start: 1, length: 6, words: 'one two three four five six' },
  ]);
  expect(find('zero one two three four five')).toEqual([
    { source: 'b', line: 1, start: 0, length: 6, words: 'zero one two three four five' },
  ]);
});

test('shorter runs than a shingle are no runs', () => {
  expect(find('one two three and four five six')).toEqual([]);
  expect(find('one two three')).toEqual([]);
});

test('a text can share several runs', () => {
  expect(find('three four five six but six seven eight nine').map(({ line }) => line)).toEqual([
    1, 2,
  ]);
});

test('a sentence is shared when a run holds the whole of it', () => {
  const sentences = (text: string, max: number) => findSharedSentences(read(text), find(text), max);
  const text = 'One two three four five six. Seven eight.';
  expect(sentences(text, 5)).toEqual(['one two three four five six']);
  expect(sentences(text, 6)).toEqual([]);
  expect(sentences('And one two three four five six.', 5)).toEqual([]);
  // A text ends with its last word, with or without a full stop.
  expect(sentences('One two three four five six', 5)).toEqual(['one two three four five six']);
  expect(sentences('Yes. One two three four five six', 5)).toEqual(['one two three four five six']);
  expect(sentences('One two three four five six and more', 5)).toEqual([]);
});
