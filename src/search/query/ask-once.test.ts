import { expect, test } from 'vitest';
import { askOnce } from './ask-once.ts';

test('who asks twice gets one answer, also while it is on its way', async () => {
  let asked = 0;
  const ask = askOnce(async () => {
    asked += 1;
    return { asked };
  });
  expect(asked).toBe(0);
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(second).toBe(first);
  expect(await ask()).toBe(first);
  expect(asked).toBe(1);
});

test('a failure is told to whoever asked, and the next one asks anew', async () => {
  const answers = ['lost', 'found'];
  const ask = askOnce(async () => {
    const answer = answers.shift();
    if (answer === 'lost') throw new Error(answer);
    return answer;
  });
  const [first, second] = await Promise.allSettled([ask(), ask()]);
  expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
  await expect(Promise.resolve(first)).resolves.toMatchObject({ reason: { message: 'lost' } });
  expect(await ask()).toBe('found');
});
