import { expect, test } from 'vitest';
import { readCounts } from '../../../workshop/testing/spreadsheets/read-counts.ts';
import { readColumnsOption } from '../form/column-index.ts';
import { draftAnswer } from '../mapping/mapping-edits.ts';
import { openWords } from '../mapping/open-question.ts';

test('an empty cell beside a second row of its region is named by its own address', () => {
  const { remarks } = readCounts('nace', [
    ['Persons employed'],
    ['Region', 'Manufacturing', 'Construction'],
    ['Adana', 100, 20],
    ['ADANA', '', 2],
  ]);
  const told = remarks.map(({ code, cell, values }) => [code, cell, values.examples]);
  expect(told).toEqual([
    ['table.same.unread', 'B3', 'B3 + B4'],
    ['table.same.sum', 'C3', 'C3 + C4'],
  ]);
});

const rows = [
  ['Region', 'Manufacturing', 'Construction'],
  ['Adana', 100, 'b.d.'],
  ['Mersin', 7, 'tajne'],
];

test('a mark that is not known is asked, also where a column holds nothing else', () => {
  const { numbers, remarks } = readCounts('nace', rows);
  expect(numbers).toEqual(['TR-01 manufacturing 100', 'TR-33 manufacturing 7']);
  const lines = openWords(remarks).map((question) => draftAnswer(question));
  expect(lines).toEqual([
    { path: ['missing', 'b.d.'], value: '?', comment: 'C2 (1) yes | none | secret | no' },
    { path: ['missing', 'tajne'], value: '?', comment: 'C3 (1) yes | none | secret | no' },
  ]);
});

test.each([
  ['yes', 'unreported'],
  ['-', 'unreported'],
  ['none', '0'],
  ['secret', 'secret'],
])('the answer %s makes it %s', (answer, value) => {
  const { numbers, errors } = readCounts('nace', rows, {
    missing: { 'b.d.': answer, tajne: answer },
  });
  expect(numbers).toContain(`TR-01 construction ${value}`);
  expect(numbers).toContain(`TR-33 construction ${value}`);
  expect(errors).toEqual([]);
});

test('a column is passed over with "-", on the command line as in the mapping', () => {
  const read = (text: string) => readColumnsOption(text, ['region', 'persons'], () => []);
  expect([...(read('region=Provincia,-=Notas') ?? [])]).toEqual([
    ['Provincia', 'region'],
    ['Notas', '-'],
  ]);
  expect(read('=Notas')).toBeUndefined();
  const { numbers } = readCounts(
    'nace',
    [
      ['Region', 'Manufacturing', 'F'],
      ['Adana', 5, 9],
    ],
    {
      columns: { F: '-' },
    },
  );
  expect(numbers).toEqual(['TR-01 manufacturing 5']);
});
