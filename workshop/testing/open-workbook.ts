import { read, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { Cell, Sheet, Workbook } from '../../src/exports/workbook/model.ts';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';

/** A workbook as read by another program. */
export const open = (bytes: Uint8Array): WorkBook =>
  read(bytes, { type: 'array', cellFormula: true });

/** Parts of a file, by name. */
export function parts(workbook: Workbook): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(writeWorkbook(workbook)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A workbook with one sheet, followed by others. */
export const sheetOf = (sheet: Partial<Sheet>, more: readonly Sheet[] = []): Workbook => ({
  sheets: [{ name: 'Form', rows: [], ...sheet }, ...more],
});

/** XML of the first sheet. */
export const written = (sheet: Partial<Sheet>, more?: readonly Sheet[]) =>
  parts(sheetOf(sheet, more))['xl/worksheets/sheet1.xml'] ?? '';

/** Cells of a row, read back. */
export function cellsOf(cells: readonly Cell[]) {
  const sheet = open(writeWorkbook(sheetOf({ rows: [cells] }))).Sheets.Form ?? {};
  return cells.map((_, column) => sheet[`${String.fromCharCode(65 + column)}1`]);
}

/** A workbook with every feature. */
export const everything: Workbook = {
  title: 'Questions & <answers>',
  author: 'Portal "x"',
  language: 'tr',
  sheets: [
    {
      name: 'Form',
      gridLines: false,
      protected: true,
      frozen: { rows: 2, columns: 1 },
      columns: [
        { width: 20, style: 'question' },
        { style: 'input', format: 'text' },
        { hidden: true },
      ],
      merges: [{ row: 0, column: 0, toColumn: 2 }],
      print: { landscape: true, titleRows: 2, footer: '2013 & more' },
      rows: [
        [{ value: 'Title', style: 'title' }],
        { cells: ['key'], hidden: true },
        ['Firms', { value: 12, style: 'faulty', format: 'whole', note: 'Not as many\nas 13 <&>' }],
        [true, { value: { date: '2012-12-31' }, style: 'ok' }, { value: 0.4, format: 'percent' }],
      ],
      validations: [
        {
          ranges: [{ row: 2, column: 1 }],
          rule: { kind: 'whole', least: 0, most: 100 },
          error: { title: 'No', text: '0 < x & "y"' },
          prompt: { text: 'How many?\nAll of them' },
        },
      ],
    },
    { name: 'Codes', hidden: 'very', rows: [['a'], ['b']] },
    { name: 'Notes', hidden: true, rows: [[{ note: 'x' }]] },
  ],
};
