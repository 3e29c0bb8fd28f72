import { expect, test } from 'vitest';
import { stageIds, stageProgress } from '../../schemas/stage.ts';
import { mostDevelopedFirst, riseBetween, stageAfter } from './stage-progress.ts';
import { isBeyondIdea, nextStage, strongestFirst } from './tally.ts';

// A stage that is no step stands in the middle of the list, where an order of lists would lead to it.
const stages = ['seed', 'declining', 'sprout', 'tree'] as const;
const progress = { seed: 0, declining: undefined, sprout: 1, tree: 2 };

test('the next stage is the next step, never one that is none', () => {
  const next = (stage: (typeof stages)[number]) => stageAfter(stage, stages, progress);
  expect(next('seed')).toBe('sprout');
  expect(next('sprout')).toBe('tree');
  expect(next('tree')).toBeUndefined();
  expect(next('declining')).toBeUndefined();
});

test('the most developed stand first, what is no step after them', () => {
  expect(mostDevelopedFirst(stages, progress)).toEqual(['tree', 'sprout', 'seed', 'declining']);
});

test('a move to or from a stage that is no step is neither up nor down', () => {
  expect(riseBetween('seed', 'tree', progress)).toBe(2);
  expect(riseBetween('tree', 'sprout', progress)).toBe(-1);
  expect(riseBetween('tree', 'declining', progress)).toBe(0);
  expect(riseBetween('declining', 'sprout', progress)).toBe(0);
});

test('the stages of the inventory follow each other', () => {
  expect(stageIds.map(nextStage)).toEqual(['initial', 'developing', 'mature', undefined]);
  expect(strongestFirst).toEqual(['mature', 'developing', 'initial', 'idea', 'not-reported']);
  expect(stageIds.filter(isBeyondIdea)).toEqual(['initial', 'developing', 'mature']);
  expect([isBeyondIdea('not-reported'), isBeyondIdea(undefined)]).toEqual([false, false]);
  expect(Object.values(stageProgress).filter((step) => step === 0)).toHaveLength(1);
});
