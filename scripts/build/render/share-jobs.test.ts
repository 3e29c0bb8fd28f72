import { expect, test } from 'vitest';
import { type Job, openJobs } from './share-jobs.ts';

/** Jobs that are done when somebody says so, and who does which. */
function watchJobs(atOnce: readonly [number, number]) {
  const done: string[] = [];
  const open = new Map<string, (isDone: boolean) => void>();
  const share = openJobs(atOnce);
  const add = (name: string, side: Job['side'], isBound = false) =>
    share({
      side,
      isBound,
      run: (worker) => {
        done.push(`${worker}:${name}`);
        return new Promise((resolve) => open.set(name, resolve));
      },
    });
  const finish = async (name: string, isDone = true) => {
    open.get(name)?.(isDone);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { add, finish, done };
}

test('each worker does its own jobs in their order, no more at once than it may', async () => {
  const { add, finish, done } = watchJobs([1, 2]);
  for (const name of ['a', 'b', 'c']) add(name, 0);
  for (const name of ['d', 'e', 'f']) add(name, 1);
  // The second has taken one of the first before its own came.
  expect(done).toEqual(['0:a', '1:b', '1:c']);
  await finish('b');
  await finish('c');
  expect(done.slice(3)).toEqual(['1:d', '1:e']);
});

test('who has none takes the last of the other', async () => {
  const { add, finish, done } = watchJobs([1, 1]);
  add('own', 1);
  add('a', 0);
  for (const name of ['b', 'c', 'd']) add(name, 0);
  await finish('own');
  expect(done).toEqual(['1:own', '0:a', '1:d']);
});

test('what only the first can do, and what the second could not, is left to the first', async () => {
  const { add, finish, done } = watchJobs([1, 1]);
  add('photo', 1);
  add('bound', 1, true);
  add('next', 1);
  await finish('photo', false);
  expect(done).toEqual(['1:photo', '0:bound', '1:next']);
  await finish('bound');
  expect(done).toEqual(['1:photo', '0:bound', '1:next', '0:photo']);
});

test('one alone does all of them', async () => {
  const { add, finish, done } = watchJobs([1, 0]);
  add('a', 0);
  add('b', 1);
  await finish('a');
  expect(done).toEqual(['0:a', '0:b']);
});
