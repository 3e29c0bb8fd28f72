import { expect, test } from 'vitest';
import { findCited } from './find-cited.ts';

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
