import { expect, test } from 'vitest';
import { measureProse } from './measure-prose.ts';

test('words are counted in headings, paragraphs and tables; a heading begins a new stretch', () => {
  const length = measureProse([
    { kind: 'heading', text: 'The idea' },
    { kind: 'paragraph', text: 'Firms – and banks.' },
    { kind: 'cell', text: '40%' },
    { kind: 'heading', text: 'Use' },
    { kind: 'item', text: 'one two' },
  ]);
  expect(length).toEqual({ words: 9, stretch: 4 });
});
