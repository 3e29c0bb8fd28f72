import { expect, test } from 'vitest';
import type { ChartCell, ChartData } from '../model/chart-data.ts';
import { sayOnce } from './say-once.ts';

const dataOf = (...cells: readonly ChartCell[]): ChartData => ({
  head: 'Row',
  columns: [{ id: 'sum', label: 'Sum', type: 'number' }],
  rows: cells.map((cell, index) => ({ id: `${index}`, label: `${index}`, cells: [cell] })),
});
const textsOf = ({ rows }: ChartData) => rows.map(({ cells }) => cells[0]?.text);

test('what is not reported is said at the first gap, and never as a number', () => {
  const gap = { text: 'not reported', missing: 'not-reported' } as const;
  const secret = { text: 'confidential', missing: 'suppressed' } as const;
  const said = sayOnce(dataOf({ value: 0, text: '0' }, gap, secret, gap));
  expect(textsOf(said)).toEqual(['0', '– not reported', 'confidential', '–']);
  expect(said.rows.map(({ cells }) => cells[0]?.value)).toEqual([0, ...Array(3)]);
});
