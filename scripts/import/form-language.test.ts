import { expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readTarget } from './read-target.ts';

const { portal } = checkDirectory(samplePortal, () => {});
const target = readTarget(samplePortal, portal, '2025');

type Rows = (string | number | null)[][];

/** Messages on a form to an author who reads English. */
function take(rows: Rows) {
  const { workbook } = readWorkbook(makeSpreadsheet(spreadsheetSchema.parse({ rows })), 'form');
  if (!workbook) throw new Error('the file was refused');
  const settings = { sources: ['sample-letters'], locale: 'en' } as const;
  return importReturns([{ file: 'form', workbook }], target, settings);
}

const labelOf = (key: string, locale: Locale): string => {
  const item = target.form.items.find(({ fields }) => fields.some((field) => field.key === key));
  if (!item) throw new Error(`there is no field ${key}`);
  return ('question' in item ? item.question.title : item.indicator.label)[locale];
};

test.each([
  ['tr', 'Gelişmiş', 'Gelişmekte olan'],
  ['az', 'İnkişaf edn', 'İnkişaf edən'],
  ['ka', 'განვითარებული', 'განვითარებადი'],
  ['en', 'Developed', 'Developing'],
] as const)('answers are offered in the language of the form: %s', (locale, typed, meant) => {
  const head = ['cluster', labelOf('q2', locale), labelOf('guests', locale)];
  const [remark] = take([head, ['xx-zips', typed, 1]]).remarks;
  expect(remark).toMatchObject({
    code: 'value.option.near',
    values: { nearest: meant },
    allowed: expect.arrayContaining([meant]),
  });
});

test('where the headers are keys, answers are offered in the language of the author', () => {
  const [remark] = take([
    ['cluster', 'q2', 'guests'],
    ['xx-zips', 'Gelişmiş', 1],
  ]).remarks;
  expect(remark?.values).toMatchObject({ nearest: 'Developing' });
});

test.each(['az', 'tr', 'ka', 'en'] as const)(
  'a new cluster has a name in %s, as its form',
  (locale) => {
    const head = ['q1', 'region', 'q10.kites', labelOf('q2', locale), labelOf('guests', locale)];
    const { returns } = take([head, ['Paper Hat Regatta', 'Windy Plain', 'x', 'initial', 3]]);
    expect(returns.map(({ isNew }) => isNew?.language)).toEqual([locale]);
  },
);

test('a form whose headers are keys tells no language', () => {
  const head = ['q1', 'region', 'q10.kites', 'q4'];
  const { returns } = take([head, ['Paper Hat Regatta', 'Windy Plain', 'x', 'guild']]);
  expect(returns.map(({ isNew }) => isNew?.language)).toEqual([undefined]);
});
