import { expect, test } from 'vitest';
import { stageOrderOf } from '../stages/stage-order.ts';
import { standAmong } from './stand-among.ts';

const order = stageOrderOf([
  { id: 'seed', order: 1, forward: true },
  { id: 'young', order: 2, forward: true },
  { id: 'grown', order: 3, forward: true },
  { id: 'decline', order: 4, forward: false },
]);

test('others are further on, level or behind; those without a step are none of these', () => {
  const others = ['grown', 'young', 'young', 'seed', 'decline', 'not-reported'] as const;
  expect(standAmong('young', others, order)).toEqual({ further: 1, same: 2, earlier: 1 });
});

test('an entry without a step has no standing', () => {
  expect(standAmong('not-reported', ['seed'], order)).toBeUndefined();
  expect(standAmong('decline', ['seed'], order)).toBeUndefined();
});
