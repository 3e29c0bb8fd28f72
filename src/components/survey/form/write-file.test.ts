import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellAnswer } from '../../../domain/survey/form-field.ts';
import { formMarks } from '../../../domain/survey/form-version.ts';
import { csvSeparators } from '../../../i18n/csv-separators.ts';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { indexLabels } from '../../../importers/form/label-index.ts';
import { readForms } from '../../../importers/form/read-forms.ts';
import { valueReader } from '../../../importers/form/read-values.ts';
import { listOptions } from '../../../importers/values/option-list.ts';
import { readWorkbook } from '../../../importers/workbook/read-workbook.ts';
import { joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { arbitraryAnswers } from '../../../../workshop/testing/survey/arbitrary-answers.ts';
import { plainAnswers } from '../../../../workshop/testing/survey/plain-answers.ts';
import { writeReturnFile } from './write-file.ts';

const { form } = joinShipped();
const index = indexLabels(form);
const readValues = valueReader(form, listOptions([]), 'en');

/** File of a form as read by the importer. */
function readBack(cells: ReadonlyMap<string, CellAnswer>, locale: Locale, edition = '2024') {
  const fields = form.fields
    .filter((field) => !field.private)
    .map(({ key, value }) => ({ key, value, cell: cells.get(key) }));
  const csv = { signs: csvSeparators(locale), marks: formMarks(edition, locale) };
  const text = writeReturnFile(
    new Map([
      ['cluster', 'tr-sasad'],
      ['region', ''],
    ]),
    fields,
    csv,
  );
  const { workbook } = readWorkbook(new TextEncoder().encode(text), 'return.csv');
  if (!workbook) throw new Error('the file was refused');
  const { forms, remarks } = readForms('return.csv', workbook, index, '2024');
  if (edition !== '2024') return remarks.map(({ cell, code, values }) => [cell, code, values]);
  expect(remarks).toEqual([]);
  expect(forms.map(({ language }) => language)).toEqual([locale]);
  const errors = (some: typeof remarks) => some.filter(({ severity }) => severity === 'error');
  const read = forms.map((filled) => readValues(filled));
  expect(errors([...remarks, ...read.flatMap((answers) => answers.remarks)])).toEqual([]);
  return read.map((answers) => [...answers.cells].sort());
}

it.each(locales)('writes what the importer reads again without loss, in %s', (locale) => {
  fc.assert(
    fc.property(arbitraryAnswers(form), (cells) => {
      const typed = plainAnswers(form, cells);
      expect(readBack(typed, locale)).toEqual([[...typed].sort()]);
    }),
    { numRuns: 20 },
  );
});

it.each(locales)('leaves no doubt about three digits behind a point in %s', (locale) => {
  const [first, second] = form.fields.filter(({ value }) => value.kind === 'percent');
  for (const cell of [0.5, 0.125, 12.345, 40]) {
    const sure: [string, CellAnswer][] = [
      ['stakeholders', 1234],
      [first?.key ?? '', cell],
      [second?.key ?? '', 100],
    ];
    expect(readBack(new Map(sure), locale)).toEqual([sure.sort()]);
  }
});

it('says for which edition it is, so that another one does not take it', () => {
  const values = { found: '2023', expected: '2024', option: '--year 2023' };
  expect(readBack(new Map(), 'ka', '2023')).toEqual([
    [expect.stringMatching(/^[A-Z]+2$/), 'form.marks.edition', values],
  ]);
});

it('parts columns as the spreadsheets of the language do', () => {
  const field = { key: 'a', value: { kind: 'number' }, cell: 1.5 } as const;
  const write = (locale: Locale) =>
    writeReturnFile(
      new Map([
        ['cluster', 'x; y'],
        ['region', 'a, b'],
      ]),
      [field],
      {
        signs: csvSeparators(locale),
        marks: [],
      },
    ).split('\r\n')[1];
  expect(write('tr')).toBe('"x; y";"a, b";1,5');
  expect(write('en')).toBe('x; y,"a, b",1.5');
});
