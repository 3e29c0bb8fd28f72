import { expect, test } from 'vitest';
import { toCsv } from '../../exports/csv.ts';
import { readCsv, toCell } from './read-cells.ts';

test('what the site writes is read again', () => {
  const rows = [
    ['Küme', 'Sayı', 'a, "b"'],
    ['=1+1', -18, undefined],
    ['two\r\nlines', 0.5, '-'],
    [undefined, 1234.5, 'აჭარა'],
  ];
  expect(readCsv(toCsv(rows))).toEqual(rows);
});

test('plain numbers are numbers, and nothing else is', () => {
  expect(['-18', '0.5', '12', '007', '1,5', ' İzmir\n  35 ', '-'].map(toCell)).toEqual([
    -18,
    0.5,
    12,
    '007',
    '1,5',
    'İzmir 35',
    '-',
  ]);
});
