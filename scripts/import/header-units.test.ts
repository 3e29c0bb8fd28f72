import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { askReturns, returnsReader } from '../../src/importers/returns/read-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { readTarget } from './read-target.ts';

const shipped = resolve(import.meta.dirname, '../../src/content');
const target = readTarget(shipped, loadPortal(shipped).portal, '2013');
const settings = { sources: ['doc-003'], locale: 'en' } as const;

/** Read a list with one number column among known columns. */
function readColumn(header: string, value: string | number, columns: Record<string, string> = {}) {
  const rows = [
    ['Küme adı', 'İl', 'Aşama', header],
    ['Konya Döküm Kümesi', 'Konya', 'Başlangıç', value],
  ];
  const { workbook } = readWorkbook(makeSpreadsheet(spreadsheetSchema.parse({ rows })), 'list');
  if (!workbook) throw new Error('the list was not read');
  const mapping = importMappingSchema.parse({ for: 'returns', columns });
  const source = { file: 'list', workbook, mapping };
  const reader = returnsReader(target, 'en');
  const { returns, remarks } = importReturns([source], target, settings, reader);
  const cells = Object.fromEntries(returns[0]?.plan.cells ?? []);
  const { q06: stage, ...answers } = cells;
  return { stage, answers, remarks, questions: askReturns(reader(source), remarks) };
}

describe('a plain scale or currency is applied', () => {
  test.each<[string, Record<string, unknown>]>([
    ['Net satışlar (1000 EUR)', { 'net-sales': 3000, 'net-sales.currency': 'EUR' }],
    ['Net satışlar (000 TL)', { 'net-sales': 3000, 'net-sales.currency': 'TRY' }],
    ["Net satışlar ('000 TL)", { 'net-sales': 3000, 'net-sales.currency': 'TRY' }],
    ['Net satışlar (bin TL olarak)', { 'net-sales': 3000, 'net-sales.currency': 'TRY' }],
    ['Net satışlar (1.000.000 TL)', { 'net-sales': 3_000_000, 'net-sales.currency': 'TRY' }],
    ['Xalis satış (min manat)', { 'net-sales': 3000, 'net-sales.currency': 'AZN' }],
    ['Net sales (EUR thousand)', { 'net-sales': 3000, 'net-sales.currency': 'EUR' }],
    ['Net sales (k€)', { 'net-sales': 3000, 'net-sales.currency': 'EUR' }],
    ['Net sales (€)', { 'net-sales': 3, 'net-sales.currency': 'EUR' }],
    ['წმინდა გაყიდვები (ათასი ლარი)', { 'net-sales': 3000, 'net-sales.currency': 'GEL' }],
    ['İstihdam (x1000)', { employment: 3000 }],
    ['İstihdam sayısı (×1.000)', { employment: 3000 }],
    ['İstihdam (bin kişi)', { employment: 3000 }],
    ['Employment (thousands)', { employment: 3000 }],
    ['Employment (mii persoane)', { employment: 3000 }],
    ['Employment (тыс. чел.)', { employment: 3000 }],
    ['Employment (ezer fő)', { employment: 3000 }],
    ['Net sales (mii EUR)', { 'net-sales': 3000, 'net-sales.currency': 'EUR' }],
    ['Net sales (ezer EUR)', { 'net-sales': 3000, 'net-sales.currency': 'EUR' }],
    ['Employment (hundreds)', { employment: 300 }],
    ['Firma (yüz)', { 'q08.total.all': 300 }],
    ['Patent (x10)', { patents: 30 }],
    ['Patent (adet)', { patents: 3 }],
    ['Patent (2013)', { patents: 3 }],
    ['Mikro firma (1-9)', { 'q08.micro.all': 3 }],
  ])('%s', (header, expected) => {
    expect(readColumn(header, 3).answers).toEqual(expected);
  });
});

test.each(['Salariați (mii persoane)', 'Salariați, mii persoane', 'Працівники (тис. осіб)'])(
  'the scale of “%s” counts where the author names the column',
  (header) => {
    expect(readColumn(header, 3, { [header]: 'employment' }).answers).toEqual({ employment: 3000 });
  },
);

describe('a column with any other bracket is asked about, with its bracket', () => {
  test.each<[string, string, string]>([
    ['İstihdam (%)', '(%)', 'employment'],
    ['İstihdam %', '%', 'employment'],
    ['Employment (per cent)', '(per cent)', 'employment'],
    ['Patent (onlarca)', '(onlarca)', 'patents'],
    ['Patent (son 5 yıl)', '(son 5 yıl)', 'patents'],
    ['Patents (last 3 years)', '(last 3 years)', 'patents'],
    ['Patent (2010-2013)', '(2010-2013)', 'patents'],
    ['Patent (tescilli)', '(tescilli)', 'patents'],
    ['Patent (TL)', '(TL)', 'patents'],
    ['Employment (mil)', '(mil)', 'employment'],
    ['პატენტები (ბოლო 5 წელი)', '(ბოლო 5 წელი)', 'patents'],
    ['Patent (son 5 il)', '(son 5 il)', 'patents'],
  ])('%s', (header, part, key) => {
    const { stage, answers, remarks, questions } = readColumn(header, 3);
    expect([stage, answers]).toEqual(['initial', {}]);
    const told = remarks.find(({ cell }) => cell === 'D1');
    expect(told).toMatchObject({ severity: 'warning', values: { found: header } });
    expect([undefined, part]).toContain(told?.values.part);
    expect(questions).toMatchObject([{ kind: 'column', header }]);
    // With a mapping for the field, numbers are used unchanged.
    expect(readColumn(header, 3, { [header]: key }).answers).toEqual({ [key]: 3 });
  });
});
