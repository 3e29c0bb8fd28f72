import { expect, test } from 'vitest';
import { askCost, rankTasks, taskCosts, taskKinds } from './task-costs.ts';

test('what readers lose most by comes first; what is done is left out; equal losses keep their order', () => {
  const tasks = [
    { id: 'a', loss: 3 },
    { id: 'done', loss: 0 },
    { id: 'b', loss: 9 },
    { id: 'c', loss: 3 },
  ];
  expect(rankTasks(tasks).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('a text in another language costs more than one that nobody checked', () => {
  expect(taskCosts.missing).toBeGreaterThan(10 * taskCosts.draft);
  expect(Math.min(...taskKinds.map((kind) => taskCosts[kind]))).toBeGreaterThan(0);
  expect(askCost('contact')).toBeGreaterThan(askCost('legal'));
});
