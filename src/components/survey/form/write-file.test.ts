import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CellAnswer } from '../../../domain/survey/form-field.ts';
import { indexLabels } from '../../../importers/form/label-index.ts';
import { readForms } from '../../../importers/form/read-forms.ts';
import { valueReader } from '../../../importers/form/read-values.ts';
import { listOptions } from '../../../importers/values/option-list.ts';
import { readWorkbook } from '../../../importers/workbook/read-workbook.ts';
import { joinShipped } from '../../../testing/joined-portals.ts';
import { arbitraryAnswers } from '../../../testing/survey/arbitrary-answers.ts';
import { plainAnswers } from '../../../testing/survey/plain-answers.ts';
import { writeReturnFile } from './write-file.ts';

const { form } = joinShipped();
const index = indexLabels(form);
const readValues = valueReader(form, listOptions([]), 'en');

/** The file of a form as the importer reads it. */
function readBack(cells: ReadonlyMap<string, CellAnswer>) {
  const fields = form.fields
    .filter((field) => !field.private)
    .map(({ key, value }) => ({ key, value, cell: cells.get(key) }));
  const text = writeReturnFile({ cluster: 'tr-sasad', region: '' }, fields);
  const { workbook } = readWorkbook(new TextEncoder().encode(text), 'return.csv');
  if (!workbook) throw new Error('the file was refused');
  const { forms, remarks } = readForms('return.csv', workbook, index, '2024');
  const errors = (some: typeof remarks) => some.filter(({ severity }) => severity === 'error');
  const read = forms.map((filled) => readValues(filled));
  expect(errors([...remarks, ...read.flatMap((answers) => answers.remarks)])).toEqual([]);
  return read.map((answers) => [...answers.cells].sort());
}

it('writes what the importer reads again without loss', () => {
  fc.assert(
    fc.property(arbitraryAnswers(form), (cells) => {
      const typed = plainAnswers(form, cells);
      expect(readBack(typed)).toEqual([[...typed].sort()]);
    }),
    { numRuns: 40 },
  );
});

it('leaves no doubt about three digits behind a point and a per cent below one', () => {
  const [first, second] = form.fields.filter(({ value }) => value.kind === 'percent');
  for (const cell of [0.5, 0.125, 12.345, 40]) {
    const sure: [string, CellAnswer][] = [
      ['stakeholders', 1234],
      [first?.key ?? '', cell],
      [second?.key ?? '', 100],
    ];
    expect(readBack(new Map(sure))).toEqual([sure.sort()]);
  }
});
