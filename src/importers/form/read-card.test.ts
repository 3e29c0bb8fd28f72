import { expect, test } from 'vitest';
import { compileForm } from '../../domain/survey/compile-form.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { spreadsheetSchema } from '../../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { indexLabels } from './label-index.ts';
import { readCard } from './read-card.ts';

const index = indexLabels(compileForm(joinShipped()));

function readOf(merges: string[]) {
  const rows = [
    ['Key', 'Answer'],
    ['q08.large.all', 12],
    ['q08.large.active', null],
    ['q08.small.all', 3],
    ['patents', 4],
    ['employment', 30],
  ];
  const words = spreadsheetSchema.parse({ sheets: [{ name: 'Form', rows, merges }] });
  const { workbook } = readWorkbook(makeSpreadsheet(words), 'form.xlsx');
  const sheet = workbook?.sheets[0];
  const reading = sheet && readCard('form.xlsx', sheet, index, { answers: 2 });
  const [form] = reading?.forms ?? [];
  return {
    keys: [...(form?.cells.keys() ?? [])],
    isUnclear: form?.isUnclear,
    remarks: reading?.remarks.map(({ code, cell, values }) => [code, cell, values.area]),
  };
}

test('an answer in cells merged over several lines belongs to none, and leaves the form out', () => {
  expect(readOf(['B2:B3'])).toEqual({
    keys: ['q08.small.all', 'patents', 'employment'],
    isUnclear: true,
    remarks: [['form.merged.lines', 'B2', 'B2:B3']],
  });
});

test('cells merged across one line, or without an answer, say nothing', () => {
  const keys = ['q08.large.all', 'q08.small.all', 'patents', 'employment'];
  expect(readOf(['B4:C4'])).toEqual({ keys, isUnclear: false, remarks: [] });
});
