import { expect, test } from 'vitest';
import type { Own } from './find-word.ts';
import { isPlain } from './is-plain.ts';
import type { Match } from './word-index.ts';

const match = (id: number): Match => ({
  id: String(id),
  locale: 'en',
  score: 1,
  places: [0],
  words: [],
  load: () => Promise.reject(new Error('no text is needed')),
});
const own = (pages: number, sure = true): Own => ({
  sure,
  known: sure,
  tried: [],
  findings: [{ weight: 1, words: [Array.from({ length: pages }, (_, id) => match(id))] }],
});
const word = (text: string) => ({ spelled: text, word: text, parts: [] });

test('a word of many pages needs no others, a rare one does', () => {
  expect(isPlain(word('cluster'), own(600))).toBe(true);
  expect(isPlain(word('spa'), own(3))).toBe(false);
});

test('two letters may be an abbreviation, however many pages have them as a word', () => {
  expect(isPlain(word('it'), own(600))).toBe(false);
});

test('pages that only may have the word do not make it plain', () => {
  expect(isPlain(word('managing'), own(600, false))).toBe(false);
});

test('sixty pages are many, and a page that is found twice is one', () => {
  expect(isPlain(word('wine'), own(59))).toBe(false);
  expect(isPlain(word('wine'), own(60))).toBe(true);
  const { findings } = own(40);
  expect(
    isPlain(word('wine'), {
      sure: true,
      known: true,
      tried: [],
      findings: [...findings, ...findings],
    }),
  ).toBe(false);
});
