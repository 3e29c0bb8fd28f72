import { expect, test } from 'vitest';
import { stepsOfScale } from './level-steps.ts';

const told = (min: number, greatest: number) =>
  stepsOfScale({ least: min, greatest }).map(({ name, value }) => `${name} ${value}`);

test('medium is the middle of a short scale, and the third of five steps', () => {
  expect(told(1, 3)).toEqual(['low 1', 'medium 2', 'high 3']);
  expect(told(0, 1)).toEqual(['low 0', 'medium 0.5', 'high 1']);
  expect(told(1, 5)).toEqual(['veryLow 1', 'low 2', 'medium 3', 'high 4', 'veryHigh 5']);
});

test('words name nothing on a scale of four steps, or of a hundred', () => {
  expect(told(1, 4)).toEqual([]);
  expect(told(0, 100)).toEqual([]);
});
