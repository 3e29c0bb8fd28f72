import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { planReturns } from './import-returns.ts';
import { readTarget } from './read-target.ts';

const shipped = resolve(import.meta.dirname, '../../src/content');
const { portal } = loadPortal(shipped);
const target = readTarget(shipped, portal, '2013');
const [{ id: source } = { id: '' }] = portal.sources;
const settings = { sources: [source], locale: 'en', language: 'tr' } as const;

type Rows = (string | number | null)[][];

function listOf(rows: Rows) {
  const { workbook } = readWorkbook(makeSpreadsheet(spreadsheetSchema.parse({ rows })), 'list');
  if (!workbook) throw new Error('the list was not read');
  return { file: 'list', workbook };
}

/** Headings that name no single region of the shipped portal. */
const headings = [
  'DİĞER İLLER',
  'TR41 Bölgesi (Bursa, Eskişehir, Bilecik)',
  'Marmaraereğlisi',
  'Bursa ve Eskişehir',
  'Yurt genelinde',
  'Digər vilayətlər',
  'დანარჩენი რეგიონები',
  'Other provinces',
  'Unknown',
];

describe.each(headings)('the heading “%s”', (heading) => {
  const list = listOf([
    ['Küme adı', 'Sektörü', 'Aşama', 'İstihdam'],
    ['KONYA İLİ'],
    ['Akşehir Kiraz Üreticileri', 'Tarım - Gıda', 'Fikir', 4],
    [heading],
    ['Yenişehir Salça Üreticileri', 'Tarım - Gıda', 'Fikir', 5],
    ['Konya Döküm Kümesi', null, 'Başlangıç', 30],
    ['VAN'],
    ['Erciş Balıkçıları', 'Tarım - Gıda', 'Fikir', 6],
  ]);

  test('ends the group above it', () => {
    const { returns, remarks } = importReturns([list], target, settings);
    const places = returns.map(({ isNew, cluster }) => (isNew ? isNew.region : cluster));
    expect(places).toEqual(['TR-42', undefined, 'tr-konya-dokum', 'TR-65']);
    expect(remarks.filter(({ row }) => row === 4)).toMatchObject([
      { code: 'form.row.ending', cell: 'A4', values: { found: heading } },
    ]);
  });

  test('gives no region to a new cluster, which is an error at its cell', () => {
    const { files, remarks } = planReturns({ workbooks: [list], remarks: [] }, target, settings);
    const errors = remarks.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ cell, code }) => [cell, code])).toEqual([
      ['A5', 'import.newCluster.region'],
    ]);
    expect([...files.keys()].filter((path) => path.startsWith('clusters'))).toHaveLength(2);
  });
});

test('a heading that is not understood also ends the region of the title, and a group of a stage', () => {
  const list = listOf([
    ['Konya ili kümeleri'],
    ['Küme adı', 'Sektörü', 'İstihdam'],
    ['Olgunlaşmış kümeler'],
    ['Akşehir Kiraz Üreticileri', 'Tarım - Gıda', 4],
    ['Başvuranlar'],
    ['Yenişehir Salça Üreticileri', 'Tarım - Gıda', 5],
  ]);
  const { returns } = importReturns([list], target, settings);
  expect(returns.map(({ isNew, plan }) => [isNew?.region, plan.cells.get('q06')])).toEqual([
    ['TR-42', 'mature'],
    [undefined, undefined],
  ]);
});

test('a note below the last row ends nothing', () => {
  const list = listOf([
    ['Küme adı', 'Aşama', 'İstihdam'],
    ['KONYA İLİ'],
    ['Konya Döküm Kümesi', 'Başlangıç', 30],
    ['Hazırlayan: Ajans'],
  ]);
  const { remarks } = importReturns([list], target, settings);
  expect(remarks.filter(({ row }) => row === 4).map(({ code }) => code)).toEqual(['form.row.note']);
});
