import { expect, test } from 'vitest';
import { listGroups, reachesGoal, sayGoal, searchGoals } from './search-goals.ts';

test('groups are all, each language, then each class with those that have goals first', () => {
  const groups = listGroups(['az', 'ka'], ['meaning', 'multi', 'base']);
  expect(groups.map(({ name }) => name)).toEqual(['all', 'az', 'ka', 'base', 'multi', 'meaning']);
  const query = { locale: 'ka', class: 'multi' } as const;
  const own = groups.filter((group) => group.has(query)).map(({ name }) => name);
  expect(own).toEqual(['all', 'ka', 'multi']);
  expect(groups.at(-1)?.goal).toBeUndefined();
});

test('a goal is reached at its value and missed just below it, where both look the same', () => {
  const scores = { queries: 24, recallAt5: 0.95, mrr: 0.93 };
  expect(reachesGoal(scores, searchGoals.all)).toBe(true);
  expect(reachesGoal({ ...scores, recallAt5: 0.9499 }, searchGoals.all)).toBe(false);
  expect(reachesGoal({ ...scores, mrr: 0.9299 }, searchGoals.all)).toBe(false);
  expect(reachesGoal({ ...scores, mrr: 0 }, { recallAt5: 0.95 })).toBe(true);
});

test('goals are said with two places', () => {
  expect(sayGoal({ recallAt5: 0.95, mrr: 0.93 })).toBe('≥ 0.95 / 0.93');
  expect(sayGoal({ recallAt5: 0.9 })).toBe('≥ 0.90');
});
