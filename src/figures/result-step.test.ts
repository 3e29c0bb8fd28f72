import { expect, test } from 'vitest';
import { resultStepOf } from './result-step.ts';

const head = (label: string, kind: 'number' | 'word' | 'sentence' = 'number') => ({ label, kind });

test('more columns need more room, and so do words and sentences', () => {
  const columns = (count: number) => Array.from({ length: count }, () => head('Value'));
  expect(resultStepOf([head('Sector', 'word'), head('Value')])).toBeUndefined();
  const steps = [3, 6, 9].map((count) => resultStepOf(columns(count)) ?? 0);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBeGreaterThan(steps[0] ?? 0);
  const withWords = resultStepOf([...columns(3), head('Advice', 'sentence')]) ?? 0;
  expect(withWords).toBeGreaterThan(resultStepOf(columns(4)) ?? 0);
});
