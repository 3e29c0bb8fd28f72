import { expect, test } from 'vitest';
import { valueTable } from './data-package.ts';

const values = [
  { name: 'count/clusters', value: 356, unit: 'count', chapters: ['summary', 'landscape'] },
  {
    name: 'published/f063',
    value: Number.NaN,
    date: '2011-12-28',
    unit: 'date',
    chapters: ['method'],
  },
] as const;

test('a number stands with its unit, a day has no number, chapters are joined', () => {
  const { columns, rows, key } = valueTable(values);
  expect(columns.map(({ name }) => name)).toEqual(['name', 'value', 'unit', 'date', 'chapters']);
  expect(rows).toEqual([
    ['count/clusters', 356, 'count', undefined, 'summary;landscape'],
    ['published/f063', undefined, 'date', '2011-12-28', 'method'],
  ]);
  expect(key).toEqual(['name']);
});
