import { expect, test } from 'vitest';
import { splitWords } from '../src/domain/shingles/split-words.ts';
import { dropCode, isLabelField, isNames, isPlanLabel, isQuotedLabel } from './judge-runs.ts';

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

test('prose may name what a label names, word for word and as a whole', () => {
  const labels = new Set(['action plan for the development of exports']);
  expect(isQuotedLabel(run('action plan for the development of exports', 0, 7), labels)).toBe(true);
  expect(isQuotedLabel(run('plan for the development', 0, 4), labels)).toBe(false);
});

test('names of goals and actions are known by their place, also after their code', () => {
  const at = 'izmir-2013-2018.nodes.1.children.0.label';
  expect(isPlanLabel('strategies/izmir-2013-2018.yaml', at)).toBe(true);
  expect(isPlanLabel('strategies/izmir-2013-2018.yaml', 'izmir-2013-2018.title')).toBe(false);
  expect(isPlanLabel('figures/izmir-plan.yaml', 'izmir-plan.data.rows.1.label')).toBe(false);
  expect(dropCode('E 2.2.2 Küme temelli')).toBe('Küme temelli');
  expect(dropCode('E temelli 2 küme')).toBe('E temelli 2 küme');
});
