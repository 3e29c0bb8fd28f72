import { expect, test } from 'vitest';
import { splitWords } from '../src/domain/shingles/split-words.ts';
import { isLabelField, isNames, isQuotedLabel } from './judge-runs.ts';

const run = (words: string, start: number, length: number) => {
  return { source: 'a.txt', line: 1, words, start, length };
};

test('labels are known by their field', () => {
  expect(isLabelField('doc-001.title')).toBe(true);
  expect(isLabelField('izmir-plan.data.rows.3.values.1.words')).toBe(true);
  expect(isLabelField('sectors.note')).toBe(false);
  expect(isLabelField('title, block 3')).toBe(false);
});

test('a run of names has capitals throughout, but for small words', () => {
  const words = splitWords('the Ege Üniversitesi ve Ticaret Odası gave money', (word) => word);
  expect(isNames(words, run('', 1, 5))).toBe(true);
  expect(isNames(words, run('', 1, 6))).toBe(false);
});

test('prose may name what a label names, word for word', () => {
  const labels = ['action plan for the development of exports'];
  expect(isQuotedLabel(run('plan for the development', 0, 4), labels)).toBe(true);
  expect(isQuotedLabel(run('plan for the develop', 0, 4), labels)).toBe(false);
});
