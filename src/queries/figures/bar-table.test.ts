import { expect, test } from 'vitest';
import type { FigureTable, TableCell } from '../../domain/figures/table.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';
import { viewBarTable } from './bar-table.ts';

const words = (text: string) => ({ text: { az: text, tr: text, ka: text, en: text } });
const row = (id: string, ...cells: TableCell[]) => ({ id, label: words(id.toUpperCase()), cells });

const table: FigureTable = {
  head: words('Place'),
  columns: [
    { id: 'inside', label: words('Inside'), type: 'number', unit: 'clusters' },
    { id: 'outside', label: words('Outside'), type: 'number', unit: 'clusters' },
    { id: 'total', label: words('All'), type: 'number', unit: 'clusters' },
  ],
  rows: [
    { ...row('a', 3, 1, 4), path: '/regions/a/' },
    row('b', 0, 4, 4),
    row('c', 1, 1, 2),
    row('d', 0, 0, 0),
    row('e', { missing: 'not-reported' }, { missing: 'not-reported' }, { missing: 'not-reported' }),
  ],
};

test('bars are the total of a row unless series are named', () => {
  const { rows, legend } = viewBarTable(table, 'en');
  expect(rows.map(({ id, pieces }) => [id, pieces])).toEqual([
    ['a', [{ start: 0, length: 100, kind: 'quantity' }]],
    ['b', [{ start: 0, length: 100, kind: 'quantity' }]],
    ['c', [{ start: 0, length: 50, kind: 'quantity' }]],
    ['d', [{ start: 0, length: 0, kind: 'quantity' }]],
  ]);
  expect(legend).toEqual([]);
});

test('several series follow one another in a bar, each with its colour and word', () => {
  const { rows, legend } = viewBarTable(table, 'en', { series: ['inside', 'outside'] });
  expect(rows[0]?.pieces).toEqual([
    { start: 0, length: 75, kind: 'inside' },
    { start: 75, length: 25, kind: 'outside' },
  ]);
  expect(legend).toEqual([
    { kind: 'inside', label: 'Inside' },
    { kind: 'outside', label: 'Outside' },
  ]);
});

test('a stage has the colour of the stage', () => {
  const [first] = table.rows;
  const staged = { ...table, rows: first ? [{ ...first, stage: 'mature' }] : [] };
  expect(viewBarTable(staged, 'en', { stageOrder: fourStages }).rows[0]).toMatchObject({
    look: 'crown',
    pieces: [{ kind: 'crown' }],
  });
});

test('zero has a row, what no source counts has none, and the download holds both', () => {
  const { rows, csv } = viewBarTable(table, 'tr');
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(csv[0]).toEqual(['Place', 'Inside', 'Outside', 'All', 'Eksik değerlerin nedeni']);
  expect(csv[4]).toEqual(['D', 0, 0, 0, '']);
  expect(csv[5]?.slice(0, 4)).toEqual(['E', undefined, undefined, undefined]);
  expect(csv).toHaveLength(6);
});

test('as many rows as are asked for are shown, and all stand in the download', () => {
  const { rows, csv } = viewBarTable(table, 'en', { most: 2 });
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(csv).toHaveLength(6);
});

test('all rows with the largest number lead, in their order', () => {
  expect(viewBarTable(table, 'en').leaders).toEqual([
    { label: 'A', value: 4, count: '4' },
    { label: 'B', value: 4, count: '4' },
  ]);
  expect(viewBarTable(table, 'en', { leading: 'inside' }).leaders).toEqual([
    { label: 'A', value: 3, count: '3' },
  ]);
});

test('heads, values and links are those of the language', () => {
  const { heads, rows } = viewBarTable(table, 'ka');
  expect(heads).toEqual(['Place', 'Inside', 'Outside', 'All']);
  expect(rows.map(({ href }) => href)).toEqual(['/ka/regions/a/', undefined, undefined, undefined]);
  expect(rows[0]?.values).toEqual(['3', '1', '4']);
});
