import { expect, test } from 'vitest';
import { findCited, gatherCitations } from './citations.ts';

test('sources are found at any depth, each once', () => {
  const data = {
    sources: [{ source: 'doc-003', lines: '1' }, { source: 'doc-003' }],
    otherNames: [{ name: 'x', source: 'doc-001' }],
    facts: [{ label: { en: 'source' }, sources: [{ source: 'doc-004', lines: '2-3' }] }],
  };
  expect([...findCited(data)]).toEqual(['doc-003', 'doc-001', 'doc-004']);
});

test('what is no citation is none: numbers, texts, the text a translation was made from', () => {
  expect(findCited({ source: { language: 'en', hash: 'abc' }, n: 1, a: null }).size).toBe(0);
  expect(findCited('source').size).toBe(0);
});

const cite = (source: string, lines?: string) => (lines ? { source, lines } : { source });

test('each source is cited once, in the order in which the sources come', () => {
  expect(gatherCitations([cite('b', '4'), cite('a', '2'), cite('b', '9')])).toEqual([
    cite('b', '4, 9'),
    cite('a', '2'),
  ]);
});

test('lines that touch or overlap are one range', () => {
  expect(gatherCitations([cite('a', '8-9, 3'), cite('a', '4-6'), cite('a', '5')])).toEqual([
    cite('a', '3-6, 8-9'),
  ]);
});

test('a source that is cited as a whole, or in too many places, has no lines', () => {
  expect(gatherCitations([cite('a', '4'), cite('a')])).toEqual([cite('a')]);
  expect(gatherCitations([cite('a', '4, 6, 8')], 2)).toEqual([cite('a')]);
  expect(gatherCitations([cite('a', '4, 6, 8')], 3)).toEqual([cite('a', '4, 6, 8')]);
});

test('nothing cited is no citation', () => {
  expect(gatherCitations([])).toEqual([]);
});
