import { expect, test } from 'vitest';
import { absoluteName, cellName, columnName, rangeName } from './cell-names.ts';

test('columns have the letters that spreadsheets give them', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual([
    ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'],
  ]);
});

test('cells and ranges are named as people read them, counted from 1', () => {
  expect(cellName(6, 2)).toBe('C7');
  expect(rangeName({ row: 1, column: 1, toRow: 8, toColumn: 2 })).toBe('B2:C9');
  expect(rangeName({ row: 1, column: 1, toRow: 8 })).toBe('B2:B9');
  expect(rangeName({ row: 1, column: 1 })).toBe('B2');
});

test('a sheet with an apostrophe is still one name in a formula', () => {
  expect(absoluteName("it's", { row: 0, column: 0, toRow: 2 })).toBe("'it''s'!$A$1:$A$3");
});
