import { expect, test } from 'vitest';
import { listCitations, sameCitation } from './list-citations.ts';

test('each place is listed once, in the order of the text', () => {
  const body = `A <Cite source="b" lines="2" />, <Cite source="a" />, <Cite lines="2" source="b" />, <Cite source="b" />.`;
  expect(listCitations(body)).toEqual([
    { source: 'b', lines: '2' },
    { source: 'a' },
    { source: 'b' },
  ]);
});

test('a text without citations has none', () => {
  expect(listCitations('Plain <Ref id="concepts/a" />.')).toEqual([]);
});

test('the same lines of two sources are two places', () => {
  expect(sameCitation({ source: 'a', lines: '1' }, { source: 'b', lines: '1' })).toBe(false);
  expect(sameCitation({ source: 'a' }, { source: 'a' })).toBe(true);
});
