import { expect, test } from 'vitest';
import { gatherCitations } from './gather-citations.ts';

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
