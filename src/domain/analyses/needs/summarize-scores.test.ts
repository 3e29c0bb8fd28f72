import { describe, expect, test } from 'vitest';
import { shippedPortal } from '../../../../workshop/testing/shipped-portal.ts';
import { findWeakest, type ValuedCell } from './find-weakest.ts';
import { type NeedScore, summarizeScores } from './summarize-scores.ts';

const answersOf = (row: string, column: string, ...scores: number[]): NeedScore[] =>
  scores.map((score) => ({ row, column, score }));

describe('a cell of the matrix', () => {
  const cells = summarizeScores(
    [
      ...answersOf('design', 'people', 2, 4, 4, 5),
      ...answersOf('design', 'money', 1, 5),
      ...answersOf('sales', 'people', 3, 3, 3),
    ],
    ['design', 'sales'],
    ['people', 'money'],
    3,
  );
  const cell = (row: string, column: string) =>
    cells.find((one) => one.row === row && one.column === column);

  test('has mean, median and spread of its answers', () => {
    // Python: statistics.mean([2,4,4,5]) = 3.75, median 4.0, stdev 1.2583057392117916.
    const found = cell('design', 'people');
    expect(found).toMatchObject({ count: 4, mean: 3.75, median: 4 });
    expect(found?.deviation).toBeCloseTo(1.2583057392117916, 12);
    expect(cell('sales', 'people')).toMatchObject({ mean: 3, median: 3, deviation: 0 });
  });

  test('tells nothing of fewer than three, not even how many they are', () => {
    expect(cell('design', 'money')).toEqual({
      row: 'design',
      column: 'money',
      count: 'hidden',
      mean: undefined,
      median: undefined,
      deviation: undefined,
    });
  });

  test('says where nobody answered', () => {
    expect(cell('sales', 'money')?.count).toBe(0);
  });
});

describe('the one printed matrix', () => {
  const { data } = shippedPortal.figures.find(({ id }) => id === 'izmir-needs')?.data ?? {};
  const cells = (data?.rows ?? []).flatMap(({ id, values }) =>
    values.map((value, n): ValuedCell => ({
      row: id,
      column: data?.columns[n]?.id ?? '',
      mean: typeof value === 'number' ? value : undefined,
    })),
  );

  test('is weakest in three cells of marketing abroad; the fourth place is shared by all with a 2', () => {
    const names = (max: number) => findWeakest(cells, max).map(({ row, column }) => [row, column]);
    expect(names(3)).toEqual([
      ['abroad', 'human'],
      ['abroad', 'assets'],
      ['abroad', 'knowledge'],
    ]);
    expect(names(4)).toHaveLength(10);
  });
});

test('cells without a value are no weak ones', () => {
  const cells = [
    { row: 'a', column: 'x', mean: undefined },
    { row: 'a', column: 'y', mean: 2 },
  ];
  expect(findWeakest(cells, 5)).toEqual([cells[1]]);
});
