import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { readTarget } from './read-target.ts';

const shipped = resolve(import.meta.dirname, '../../src/content');
const target = readTarget(shipped, loadPortal(shipped).portal, '2013');
const settings = { sources: ['doc-003'], locale: 'en' } as const;

type Rows = (string | number | null)[][];

function takeIn(rows: Rows) {
  const { workbook } = readWorkbook(makeSpreadsheet(spreadsheetSchema.parse({ rows })), 'list');
  if (!workbook) throw new Error('the list was not read');
  const { returns } = importReturns([{ file: 'list', workbook }], target, settings);
  return returns.map(({ cluster, isNew, plan }) => [
    isNew?.name ?? cluster,
    ...['q06', 'employment', 'patents', 'q08.small.all'].map((key) => plan.cells.get(key)),
  ]);
}

/** Short forms of known names, and a new name. */
const rowsOf = (corner: string | null): Rows => [
  [corner, 'Konya Döküm', 'Van Tekstil', 'Akşehir Kiraz'],
  ['İl', 'Konya', 'Van', 'Konya'],
  ['Aşama', 'Başlangıç', 'Gelişme', 'Fikir'],
  ['İstihdam sayısı', 100, 200, 300],
  ['Patent sayısı', 1, 2, 3],
  ['Küçük firma', 4, 5, 6],
];
const expected = [
  ['tr-konya-dokum', 'initial', 100, 1, 4],
  ['tr-van-tekstil', 'developing', 200, 2, 5],
  ['Akşehir Kiraz', 'idea', 300, 3, 6],
];

test.each([null, 'Bilgi', 'Bilgiler', 'Gösterge', 'Soru', 'Kümenin adı', 'Küme', 'Kümeler', '№'])(
  'clusters across are read below the corner “%s”',
  (corner) => {
    expect(takeIn(rowsOf(corner))).toEqual(expected);
  },
);

test('titles above, row numbers before, units beside and a total behind change nothing', () => {
  const rows = rowsOf('Gösterge').map((row, n) => [
    n === 0 ? 'No' : n,
    row[0] ?? null,
    n === 0 ? 'Birim' : n === 3 ? 'kişi' : null,
    ...row.slice(1),
    n === 0 ? 'Toplam' : n >= 3 ? 999 : null,
  ]);
  expect(takeIn([['2013 yılı bilgileri'], ...rows])).toEqual(expected);
});

test.each<[string, (string | null)[]]>([
  ['provinces', [null, 'Konya', 'Van']],
  ['kinds of numbers', ['Gösterge', 'Değer', 'Not']],
  ['years', ['Gösterge', '2012', '2013']],
])('%s across are no clusters', (_, head) => {
  expect(
    takeIn([head, ['İstihdam sayısı', 100, 200], ['Patent sayısı', 1, 2], ['Küçük firma', 4, 5]]),
  ).toEqual([]);
});
