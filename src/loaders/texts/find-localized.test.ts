import { expect, test } from 'vitest';
import { findLocalized } from './find-localized.ts';

test('texts under codes of languages are found however deep, with their paths', () => {
  const entry = {
    id: 'x',
    title: { az: 'A', tr: 'B', ka: 'C', en: 'D' },
    rows: [{ label: { en: 'E' }, values: [1, { words: { tr: 'F', en: 'G' } }] }],
    name: { original: 'H', language: 'tr', en: 'I' },
  };
  expect(findLocalized(entry)).toEqual([
    { path: ['title'], texts: { az: 'A', tr: 'B', ka: 'C', en: 'D' } },
    { path: ['rows', 0, 'label'], texts: { en: 'E' } },
    { path: ['rows', 0, 'values', 1, 'words'], texts: { tr: 'F', en: 'G' } },
    { path: ['name'], texts: { en: 'I' } },
  ]);
});

test('marks and lists under codes of languages are no texts', () => {
  const term = {
    status: { az: 'attested', tr: 'supplied' },
    avoid: { tr: ['inisiyatif'] },
    corrected: { az: { was: 'vizyon', why: { en: 'why' } } },
  };
  expect(findLocalized(term)).toEqual([{ path: ['corrected', 'az', 'why'], texts: { en: 'why' } }]);
});
