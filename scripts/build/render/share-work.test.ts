import { expect, test } from 'vitest';
import { countMade, madeOf, newWork, takeNext } from './share-work.ts';

test('two threads make each page once: their own in order, then the last ones of the other', () => {
  const work = newWork();
  const lists = [
    ['a1', 'a2'],
    ['b1', 'b2', 'b3', 'b4', 'b5'],
  ] as const;
  const take = (side: 0 | 1) => takeNext(work, side, lists);
  expect([take(0), take(1), take(0), take(0), take(0)]).toEqual(['a1', 'b1', 'a2', 'b5', 'b4']);
  expect([take(1), take(1), take(1), take(0)]).toEqual(['b2', 'b3', undefined, undefined]);
  for (let made = 0; made < 3; made++) countMade(work);
  expect(madeOf(work)).toBe(3);
});
