import { resolve } from 'node:path';
import { expect, test } from 'vitest';
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

type Rows = (string | number | null)[][];

function takeIn(sheets: { name: string; rows: Rows }[], columns: Record<string, string> = {}) {
  const words = spreadsheetSchema.parse({ sheets });
  const { workbook } = readWorkbook(makeSpreadsheet(words), 'list');
  if (!workbook) throw new Error('the list was not read');
  const mapping = importMappingSchema.parse({ for: 'returns', columns });
  const source = { file: 'list', workbook, mapping };
  const reader = returnsReader(target, 'en');
  const { returns, remarks, matched } = importReturns([source], target, settings, reader);
  return { returns, remarks, matched, questions: askReturns(reader(source), remarks) };
}

const listWith = (header: string): Rows => [
  [header, 'İl', 'Aşama', 'Mikro', 'Küçük', 'Çalışan'],
  ['Konya Döküm', 'Konya', 'Başlangıç', 1, 2, 30],
  ['Van Tekstil', 'Van', 'Gelişme', 1, 2, 20],
];

test.each(['K. adı', 'Kml.', 'Oluşum', 'X', 'Yapılanma'])(
  'a list whose clusters stand below “%s” names its columns and asks which one holds the cluster',
  (header) => {
    const sheets = [{ name: 'Liste', rows: listWith(header) }];
    const { returns, remarks, matched, questions } = takeIn(sheets);
    expect(returns).toEqual([]);
    expect(remarks).toContainEqual(
      expect.objectContaining({
        code: 'form.cluster.none',
        cell: 'A1',
        severity: 'error',
        values: { found: `${header}, İl, Aşama, Mikro, Küçük, Çalışan` },
      }),
    );
    expect(matched.map(({ key }) => key)).toEqual([
      ...['region', 'q06', 'q08.micro.all', 'q08.small.all', 'employment'],
    ]);
    const name = target.form.fields.find(({ holds }) => holds === 'name')?.key ?? '';
    expect(questions).toMatchObject([{ kind: 'column', header, near: [name] }]);
    const settled = takeIn(sheets, { [header]: name });
    expect(settled.returns.map(({ cluster, plan }) => [cluster, plan.cells.get('q06')])).toEqual([
      ['tr-konya-dokum', 'initial'],
      ['tr-van-tekstil', 'developing'],
    ]);
  },
);

test('a summary without clusters beside a list is no error, and asks nothing', () => {
  const { remarks, questions, returns } = takeIn([
    { name: 'Liste', rows: listWith('Küme adı') },
    {
      name: 'Özet',
      rows: [
        ['Kaynak', 'İl', 'Firma sayısı', 'Çalışan sayısı'],
        ['Anket', 'Konya', 3, 30],
        ['Ziyaret', 'Van', 3, 20],
      ],
    },
  ]);
  expect(returns).toHaveLength(2);
  expect(questions).toEqual([]);
  expect(remarks.filter(({ sheet }) => sheet === 'Özet')).toMatchObject([
    { code: 'form.sheet.none', severity: 'warning' },
  ]);
});
