import { expect, test } from 'vitest';
import { openStageClock } from './stage-clock.ts';

test('each stage has the time until the next, and a stage that comes again adds up', () => {
  const times = [3000, 5000, 9000, 10_000, 12_000];
  const clock = openStageClock(() => times.shift() as number);
  clock.enter('pages made');
  clock.enter('pictures');
  clock.enter('pages made');
  clock.enter('search');
  expect(clock.read()).toEqual([
    ['start and check', 3],
    ['pages made', 3],
    ['pictures', 4],
    ['search', 2],
  ]);
});
