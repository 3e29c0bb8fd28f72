import { expect, test } from 'vitest';
import { arrangeComparison } from './arrange.ts';
import { asCounts } from './as-counts.ts';
import type { ComparedItem } from './compared.ts';

const item = (id: string, past: number, total: number): ComparedItem => ({
  id,
  name: id,
  sources: [],
  cells: {
    past: {
      lines: [{ text: String(past), more: `${Math.round((100 * past) / total)}%` }],
      value: past / total,
      count: past,
      ...(total < 3 && { few: true as const }),
    },
  },
});
const arrange = (items: readonly ComparedItem[]) =>
  arrangeComparison(
    {
      kind: 'regions',
      absent: '–',
      groups: [{ id: 'g', title: 'G', rows: [{ id: 'past', label: 'Past', best: true }] }],
    },
    items,
  )[0]?.rows[0]?.cells;

test('the switch turns bar, number and best mark together', () => {
  const items = [item('izmir', 6, 8), item('ankara', 7, 26)];
  const shares = arrange(items);
  expect(shares?.map(({ best, bar }) => [best, bar?.to])).toEqual([
    [true, 1],
    [false, 7 / 26 / 0.75],
  ]);
  const counts = arrange(items.map(asCounts));
  expect(counts?.map(({ best, bar, lines }) => [best, bar?.to, lines])).toEqual([
    [false, 6 / 7, [{ text: '6' }]],
    [true, 1, [{ text: '7' }]],
  ]);
});

test('a share of one or two entries does not stand out, nor do equal ones', () => {
  expect(
    arrange([item('a', 1, 1), item('b', 2, 4), item('c', 1, 4)])?.map(({ best }) => best),
  ).toEqual([false, true, false]);
  expect(arrange([item('a', 2, 4), item('b', 1, 1)])?.some(({ best }) => best)).toBe(false);
  expect(arrange([item('a', 2, 4), item('b', 2, 4)])?.some(({ best }) => best)).toBe(false);
});
