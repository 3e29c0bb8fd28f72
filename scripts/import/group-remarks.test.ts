import { expect, test } from 'vitest';
import type { CellRemark } from '../../src/importers/remark.ts';
import { groupRemarks } from './group-remarks.ts';
import { sayRemark } from './say-remark.ts';

const unknown = (cell: string, found: string): CellRemark => ({
  file: 'parks.csv',
  sheet: '',
  cell,
  code: 'table.unknown.region',
  values: { found, n: 0, nearest: '' },
  severity: 'error',
});

const group = (remarks: readonly CellRemark[], locale: 'en' | 'az' | 'tr' | 'ka' = 'en') =>
  groupRemarks(
    remarks.map((remark) => sayRemark(remark, locale)),
    locale,
  );

test('the same message is one line with its count and its first cells', () => {
  const caba = Array.from({ length: 600 }, (_, n) => unknown(`C${n + 2}`, 'CABA'));
  expect(group(caba)).toEqual([
    'parks.csv · C2, C3, C4 and 597 more: error: There is no region “CABA”',
  ]);
  expect(group(caba.slice(0, 3))).toEqual([
    'parks.csv · C2, C3, C4: error: There is no region “CABA”',
  ]);
});

test('of many messages of one kind the first are listed, and the others counted', () => {
  const all = Array.from({ length: 12 }, (_, n) => unknown(`C${n + 2}`, `Place ${n}`));
  expect(group(all)).toEqual([
    'parks.csv · C2: error: There is no region “Place 0”',
    'parks.csv · C3: error: There is no region “Place 1”',
    'parks.csv · C4: error: There is no region “Place 2”',
    'parks.csv: error: 9 more of this kind, from C5 on; --details lists all',
  ]);
});

test('however many rows, columns and files are wrong, a file has a few lines a kind', () => {
  const kinds = ['table.unknown.region', 'table.unknown.sector', 'inventory.new.region'] as const;
  const all = ['a.csv', 'b.csv'].flatMap((file) =>
    kinds.flatMap((code) =>
      Array.from({ length: 500 }, (_, n): CellRemark => ({
        ...unknown(`C${n + 2}`, `Word ${n % 100}`),
        file,
        code,
      })),
    ),
  );
  for (const locale of ['en', 'az', 'tr', 'ka'] as const) {
    const lines = group(all, locale);
    expect(lines.length).toBeLessThanOrEqual(2 * kinds.length * 4);
    expect(lines.join('\n').length).toBeLessThan(6000);
  }
});
