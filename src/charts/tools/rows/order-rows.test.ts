import { expect, test } from 'vitest';
import { chartData } from '../../../testing/chart-samples.ts';
import { orderRows } from './order-rows.ts';

const { rows } = chartData(
  ['n'],
  [
    ['a', 1],
    ['b', null],
    ['c', 3],
    ['d', 3],
    ['e', 9],
  ],
  (label) => ({ group: { a: 'south', c: 'south', e: 'north' }[label] }),
);
const drawn = (order: 'given' | 'descending') =>
  orderRows(rows, order, ({ cells }) => cells[0]?.value)
    .map(({ label }) => label)
    .join('');

test('groups stand together, rows without one first', () => {
  expect(drawn('given')).toBe('bdace');
});

test('within its group the greatest comes first, what is missing last', () => {
  expect(drawn('descending')).toBe('dbcae');
});
