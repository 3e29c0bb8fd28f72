import { expect, test } from 'vitest';
import { blankMarkup, findSentences } from './find-sentences.ts';

test('sentences end at their sign, also behind a quotation mark, and at an empty line', () => {
  const text = 'One of 2012. “Two?” Three\ngoes on!\n\nFour';
  expect(findSentences(text).map((sentence) => sentence.text.trim())).toEqual([
    'One of 2012.',
    '“Two?”',
    'Three\ngoes on!',
    'Four',
  ]);
  for (const sentence of findSentences(text)) {
    expect(text.slice(sentence.index)).toMatch(sentence.text);
  }
});

test('of markup only what readers see is left, at its place', () => {
  const text = 'See [it](/reports/2012/) <Cite source="d" lines="2012" note="of 2012" /> now';
  const left = blankMarkup(text);
  expect(left).toHaveLength(text.length);
  expect(left.indexOf('of 2012')).toBe(text.indexOf('of 2012'));
  expect(left.replaceAll(/\s+/g, ' ')).toBe('See [it of 2012 now');
});
