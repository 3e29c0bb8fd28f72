import { expect, test } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const tens = (count: number) => new Array<number>(count).fill(10);

test('labels that have room stay where they are wanted', () => {
  expect(spreadLabels([80, 20, 50], tens(3), 0, 100)).toEqual([80, 20, 50]);
});

test('labels in each other’s way part evenly about their middle, ties in their order', () => {
  expect(spreadLabels([50, 50], tens(2), 0, 100)).toEqual([45, 55]);
  expect(spreadLabels([52, 20, 48], tens(3), 0, 100)).toEqual([55, 20, 45]);
});

test('a label that is pushed pushes the next, and none leaves the line', () => {
  expect(spreadLabels([2, 3, 12], tens(3), 0, 100)).toEqual([5, 15, 25]);
  expect(spreadLabels([98, 99], [10, 20], 0, 100)).toEqual([75, 90]);
});

test('labels that need more room than there is run on, still apart', () => {
  expect(spreadLabels([1, 2, 3], tens(3), 0, 20)).toEqual([5, 15, 25]);
  expect(spreadLabels([], [], 0, 20)).toEqual([]);
});
