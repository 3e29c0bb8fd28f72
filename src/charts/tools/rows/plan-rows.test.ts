import { expect, test } from 'vitest';
import { chartData } from '../../../../workshop/testing/chart-samples.ts';
import { orderRows } from './plan-rows.ts';

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
  orderRows(rows, order === 'given' ? undefined : ({ cells }) => cells[0]?.value)
    .map(({ label }) => label)
    .join('');

test('groups stand together, rows without one first', () => {
  expect(drawn('given')).toBe('bdace');
});

test('within its group the greatest comes first, what is missing last', () => {
  expect(drawn('descending')).toBe('dbcae');
});

test('what is missing comes last among losses too, and equal rows keep their order', () => {
  const losses = chartData(
    ['n'],
    [
      ['a', null],
      ['b', -2],
      ['c', -1],
      ['d', null],
      ['e', -2],
    ],
  );
  const sorted = orderRows(losses.rows, ({ cells }) => cells[0]?.value);
  expect(sorted.map(({ label }) => label).join('')).toBe('cbead');
});
