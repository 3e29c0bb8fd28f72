import { expect, test } from 'vitest';
import type { PageEntry } from '../loaders/portal.ts';
import { blankMarkup, findSentences, piecesOf } from './texts.ts';

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

const pageOf = (body: string) => ({ data: { title: 'T', lead: 'L' }, body }) as PageEntry;

const body = [
  '<Section id="s15" title="Title of 2012">',
  '',
  'A paragraph of 20',
  'in two lines, `code 99` and a [link](/years/2013/) <Cite source="a" lines="7-8" />.',
  '',
  '- An item',
  '- Another',
  '',
  '| Head |',
  '| ---: |',
  '| 30 |',
  '',
  '</Section>',
].join('\n');

test('a page is read by titles, paragraphs, items and rows, without code and markup', () => {
  const pieces = piecesOf(pageOf(body)).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  expect(pieces).toEqual([
    'T',
    'L',
    'Title of 2012',
    'A paragraph of 20 in two lines, and a [link .',
    '- An item',
    '- Another',
    '| Head |',
    '| ---: |',
    '| 30 |',
  ]);
});

test('each piece of the body has its words at their places in it', () => {
  for (const { text, at } of piecesOf(pageOf(body))) {
    if (typeof at !== 'number') continue;
    const word = /\w+/.exec(text);
    if (word) expect(body.slice(at + word.index)).toMatch(new RegExp(`^${word[0]}`));
  }
});
