import { expect, test } from 'vitest';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readTarget } from './read-target.ts';

const { portal } = checkDirectory(samplePortal, () => {});
const target = readTarget(samplePortal, portal, '2025');

type Rows = (string | null)[][];

function read(file: string, rows: Rows) {
  const { workbook } = readWorkbook(makeSpreadsheet(spreadsheetSchema.parse({ rows })), file);
  if (!workbook) throw new Error(`${file} was refused`);
  return { file, workbook };
}

/** Files written, by cluster, and files with remarks. */
function take(files: readonly { readonly file: string; readonly rows: Rows }[]) {
  const workbooks = files.map(({ file, rows }) => read(file, rows));
  const settings = { sources: ['sample-letters'], locale: 'en' } as const;
  const { returns, remarks } = importReturns(workbooks, target, settings);
  return {
    written: returns.map(({ cluster, isNew, plan }) => [cluster, isNew?.name, plan.text]).sort(),
    told: remarks.map(({ file, cell, code, values }) => [file, cell, code, values.place]),
  };
}

test('neither of two files of a cluster that differ is taken, and each is told of the other', () => {
  const files = [
    {
      file: 'a.xlsx',
      rows: [
        ['cluster', 'q4', 'q1'],
        ['xx-zips', 'guild'],
      ],
    },
    {
      file: 'b.xlsx',
      rows: [
        ['cluster', 'q4', 'q1'],
        ['xx-zips', 'company'],
      ],
    },
  ];
  for (const order of [files, files.toReversed()]) {
    const { written, told } = take(order);
    expect(written).toEqual([]);
    expect(told.toSorted()).toEqual([
      ['a.xlsx', 'A2', 'import.cluster.twice', 'b.xlsx, Sheet1'],
      ['b.xlsx', 'A2', 'import.cluster.twice', 'a.xlsx, Sheet1'],
    ]);
  }
});

test('the order of files changes nothing of what is written', () => {
  const head = ['cluster', 'q1', 'region', 'q10.kites', 'q4'];
  const files = [
    {
      file: 'a.xlsx',
      rows: [head, [null, 'Paper Hat Regatta Of May', 'Windy Plain', 'x', 'guild']],
    },
    {
      file: 'b.xlsx',
      rows: [head, [null, 'Paper Hat Regatta Of June', 'Windy Plain', 'x', 'guild']],
    },
    { file: 'c.xlsx', rows: [head, ['xx-zips', null, null, null, 'guild']] },
    { file: 'd.xlsx', rows: [head, [null, 'Zip Fastener Zone', null, null, 'guild']] },
    { file: 'e.xlsx', rows: [head, ['xx-spoons', null, null, null, 'guild']] },
    { file: 'f.xlsx', rows: [head, ['xx-spoons', null, null, null, 'company']] },
  ];
  const { written } = take(files);
  expect(written.map(([cluster, name]) => [cluster, name])).toEqual([
    ['xx-windy-plain-paper-hat-regatta-of-june', 'Paper Hat Regatta Of June'],
    ['xx-windy-plain-paper-hat-regatta-of-may', 'Paper Hat Regatta Of May'],
    ['xx-zips', undefined],
  ]);
  expect(take(files.toReversed()).written).toEqual(written);
  expect(take([...files.slice(3), ...files.slice(0, 3)]).written).toEqual(written);
});
