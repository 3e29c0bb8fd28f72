import { expect, test } from 'vitest';
import { findingWords, type FindingWords } from './say-finding.ts';
import { sayStages, type Staged } from './say-stages.ts';

const words: FindingWords = {
  ...(Object.fromEntries(findingWords.map((word) => [word, word])) as FindingWords),
  later: '{a} ({as}) is later than {b} ({bs})',
  alike: 'All are at {as}',
  latest: 'The latest, {as}: {names}',
};
const labels = ['Idea', 'Initial', 'Mature'];
const item = (name: string, step?: number): Staged =>
  step === undefined ? { name, label: 'Unknown' } : { name, label: labels[step] ?? '', step };

test('of two clusters the later one is the subject, whichever comes first', () => {
  const told = 'B (Mature) is later than A (Idea).';
  expect(sayStages([item('A', 0), item('B', 2)], words)).toBe(told);
  expect(sayStages([item('B', 2), item('A', 0)], words)).toBe(told);
});

test('equal stages are said to be equal, and of more all that are furthest are named', () => {
  expect(sayStages([item('A', 1), item('B', 1), item('C', 1)], words)).toBe('All are at Initial.');
  expect(sayStages([item('A', 1), item('B', 2), item('C', 2)], words)).toBe(
    'The latest, Mature: B, C.',
  );
});

test('a stage that nobody reported is named and never ranked', () => {
  expect(sayStages([item('A', 1), item('B', 2), item('C')], words)).toBe(
    'B (Mature) is later than A (Initial). Unknown: C.',
  );
  expect(sayStages([item('A', 0), item('B')], words)).toBe('Idea: A. Unknown: B.');
  expect(sayStages([item('A'), item('B')], words)).toBe('Unknown: A, B.');
  expect(sayStages([item('A', 0)], words)).toBeUndefined();
});
