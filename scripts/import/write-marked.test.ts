import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { writeMarked } from './write-marked.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-marked-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('only copies with an error are counted as those to send back', () => {
  const bytes = makeSpreadsheet(spreadsheetSchema.parse({ rows: [['a', 'b']] }));
  const workbooks = ['faulty.xlsx', 'noted.xlsx', 'sound.xlsx'].flatMap((file) => {
    const { workbook } = readWorkbook(bytes, file);
    return workbook ? [{ file, workbook }] : [];
  });
  const at = { sheet: 'Sheet1', cell: 'A1', row: 1, column: 1, values: { found: 'x' } };
  const remarks = [
    { ...at, file: 'faulty.xlsx', code: 'form.header.unknown', severity: 'warning' },
    { ...at, file: 'faulty.xlsx', code: 'value.number.whole', severity: 'error' },
    { ...at, file: 'noted.xlsx', code: 'form.header.unknown', severity: 'warning' },
  ] as const;
  expect(writeMarked(folder, { workbooks, remarks }, 'en')).toEqual({ faulty: 1, noted: 1 });
  expect(readdirSync(folder)).toEqual(['faulty.xlsx', 'noted.xlsx']);
});
