import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { cardCsv } from '../../src/handouts/template/form-csv.ts';
import { tableWorkbook } from '../../src/handouts/template/table-workbook.ts';
import { draftAnswer } from '../../src/importers/mapping/mapping-edits.ts';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { askReturns, returnsReader } from '../../src/importers/returns/read-returns.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { readTarget } from './read-target.ts';

// Mappings for the columns and words of agency lists, in the shipped portal.
const shipped = resolve(import.meta.dirname, '../../src/content');
const target = readTarget(shipped, loadPortal(shipped).portal, '2013');
const settings = { sources: ['doc-003'], locale: 'en' } as const;

type Rows = (string | number | null)[][];

const read = (bytes: Uint8Array, file = 'list') => {
  const { workbook } = readWorkbook(bytes, file);
  if (!workbook) throw new Error(`${file} was not read`);
  return { file, workbook };
};
const listOf = (rows: Rows) => read(makeSpreadsheet(spreadsheetSchema.parse({ rows })));

function takeIn(rows: Rows, said: object = {}) {
  const mapping = importMappingSchema.parse({ for: 'returns', ...said });
  const source = { ...listOf(rows), mapping };
  const reader = returnsReader(target, 'en');
  const { returns, remarks } = importReturns([source], target, settings, reader);
  const answers = returns.map(({ cluster, plan: { cells } }) => [
    cluster,
    Object.fromEntries(cells),
  ]);
  return {
    answers: Object.fromEntries(answers) as Record<string, Record<string, unknown>>,
    told: remarks.map(({ cell, code }) => `${cell} ${code}`),
    questions: askReturns(reader(source), remarks),
  };
}

const rows: Rows = [
  ['Küme', 'İl', 'Aşama', 'Proje sayısı', 'Kümelenmede aktif', 'Düşünceler'],
  ['Konya Döküm Kümesi', 'Konya', 'Kuluçka', 3, 35, 'iyi'],
  ['Van Tekstil Kümesi', 'Van', 'Fikir', null, null, null],
];

test.each(['Subtotal Konya', 'Total do Algarve', 'Итого по области', 'Konya için cəmi', 'Σύνολο'])(
  'no cluster answers in a row that begins or ends with a word for a total: %s',
  (label) => {
    const stages: Rows = [
      ['Küme', 'İl', 'Aşama'],
      ['Konya Döküm Kümesi', 'Konya', 'Fikir'],
      ['Van Tekstil Kümesi', 'Van', 'Fikir'],
      [label, 'Konya', null],
    ];
    const { answers, told } = takeIn(stages);
    expect(Object.keys(answers)).toEqual(['tr-konya-dokum', 'tr-van-tekstil']);
    expect(told).toEqual(['A4 form.row.total']);
  },
);

describe('a list of which not all is sure', () => {
  test('asks for each column and word once, with what may be meant', () => {
    const { questions, told, answers } = takeIn(rows);
    expect(answers).toEqual({ 'tr-van-tekstil': { q06: 'idea' } });
    expect(told).toEqual([
      'D1 form.header.unsure',
      'E1 form.header.unknown',
      'F1 form.header.unknown',
      'C2 value.option.unknown',
    ]);
    expect(questions.map(draftAnswer)).toEqual([
      {
        path: ['columns', 'Proje sayısı'],
        value: '?',
        comment: 'project-applications, rd-projects? 3',
      },
      { path: ['columns', 'Kümelenmede aktif'], value: '?', comment: '35' },
      { path: ['columns', 'Düşünceler'], value: '?', comment: 'iyi' },
      { path: ['words', 'q06', 'Kuluçka'], value: '?', comment: 'C2 (1)' },
    ]);
  });

  test('is read as its mapping says, without a word', () => {
    const { answers, told, questions } = takeIn(rows, {
      columns: {
        'Proje sayısı': 'rd-projects',
        'Kümelenmede aktif': 'q08.total.active',
        Düşünceler: '-',
      },
      words: { q06: { kuluçka: 'initial' } },
    });
    expect(answers).toEqual({
      'tr-konya-dokum': { q06: 'initial', 'q08.total.active': 35, 'rd-projects': 3 },
      'tr-van-tekstil': { q06: 'idea' },
    });
    expect([told, questions]).toEqual([[], []]);
  });

  test('names what its words say where no cell is what that takes', () => {
    const stages: Rows = [
      ['Küme', 'İl', 'Aşama', 'Çalışan sayısı'],
      ['Konya Döküm Kümesi', 'Konya', 'Kuluçka', 12],
      ['Van Tekstil Kümesi', 'Van', 'Çekirdek', 9],
    ];
    const { questions } = takeIn(stages);
    expect(questions).toMatchObject([{ kind: 'column', header: 'Aşama', near: ['q06'] }]);
    const said = {
      columns: { Aşama: 'q06' },
      words: { q06: { Kuluçka: 'initial', Çekirdek: 'idea' } },
    };
    expect(takeIn(stages, said).answers).toEqual({
      'tr-konya-dokum': { q06: 'initial', employment: 12 },
      'tr-van-tekstil': { q06: 'idea', employment: 9 },
    });
  });

  test('is read as without a mapping where its lines are open', () => {
    const open = {
      columns: { 'Proje sayısı': '?', 'Kümelenmede aktif': '?', Düşünceler: '?' },
      words: { q06: { Kuluçka: '?' } },
    };
    expect(takeIn(rows, open)).toEqual(takeIn(rows));
  });

  test('may give a column the boxes of one option', () => {
    const boxes: Rows = [
      ['Küme', 'İl', 'Çekirdek', 'Üst seviye'],
      ['Konya Döküm Kümesi', 'Konya', 'x', null],
      ['Van Tekstil Kümesi', 'Van', null, 'x'],
    ];
    const columns = { Çekirdek: 'q06=initial', 'Üst seviye': 'q06=mature' };
    expect(takeIn(boxes, { columns }).answers).toEqual({
      'tr-konya-dokum': { q06: 'initial' },
      'tr-van-tekstil': { q06: 'mature' },
    });
  });

  test('names clusters as its mapping says', () => {
    const named: Rows = [
      ['Küme', 'İl', 'Çalışan sayısı'],
      ['Konya Dökmü Kümesi', 'Konya', 2100],
      ['Bizim tekstilciler', 'Van', 12],
    ];
    const plain = takeIn(named);
    expect(plain.told).toContain('A2 import.cluster.near');
    expect(plain.questions).toMatchObject([
      { kind: 'word', key: 'cluster', word: 'Konya Dökmü Kümesi', near: ['tr-konya-dokum'] },
    ]);
    const cluster = { 'Konya Dökmü Kümesi': 'tr-konya-dokum', 'Bizim tekstilciler': '-' };
    const { answers, told } = takeIn(named, { words: { cluster } });
    expect(answers).toEqual({ 'tr-konya-dokum': { employment: 2100 } });
    expect(told).toEqual([]);
    const own = { 'Konya Dökmü Kümesi': '+', 'Bizim tekstilciler': '-' };
    expect(Object.keys(takeIn(named, { words: { cluster: own } }).answers)).toEqual([
      'tr-konya-dokmu-kumesi',
    ]);
  });
});

describe('a cell with several answers', () => {
  const several: Rows = [
    [
      ...['Küme', 'İl', 'Küme ile İlgili Elde Edilen Veri Setleri'],
      'Kümenin İlgi Odağı: küme vizyonu, hedefleri ve stratejisine göre',
    ],
    [
      ...['Konya Döküm Kümesi', 'Konya'],
      ...['Küme İletişim Listesi; Bordro kayıtları', '1. Tasarım, 2. Markalaşma'],
    ],
    ['Van Tekstil Kümesi', 'Van', 'İstihdam Verileri, bordro kayıtları', 'Tasarım'],
    ['Van Mermerciler Kümesi', 'Van', 'Küme/Ağ Haritası', null],
  ];
  const whole = ['q11*', 'q07.strategy*'] as const;

  test('asks for each of its unknown words once, and takes in the other rows', () => {
    const { questions, told, answers } = takeIn(several);
    expect(told).toEqual([
      'C2 value.option.unknown',
      'D2 value.option.unknown',
      'C3 value.option.unknown',
    ]);
    expect(questions.map(draftAnswer)).toEqual([
      { path: ['words', whole[0], 'Bordro kayıtları'], value: '?', comment: 'C2 (2)' },
      { path: ['words', whole[1], 'Markalaşma'], value: '?', comment: 'D2 (1)' },
    ]);
    expect(answers).toEqual({ 'tr-van-mermerciler': { 'q11.map': true } });
  });

  test('is read as its mapping says, without a word', () => {
    const words = {
      [whole[0]]: { 'BORDRO KAYITLARI': 'q11.financial' },
      [whole[1]]: { Markalaşma: '-' },
    };
    const { answers, told, questions } = takeIn(several, { words });
    expect(answers).toEqual({
      'tr-konya-dokum': { 'q11.contacts': true, 'q11.financial': true, 'q07.strategy.design': 1 },
      'tr-van-tekstil': { 'q11.employment': true, 'q11.financial': true, 'q07.strategy.design': 1 },
      'tr-van-mermerciler': { 'q11.map': true },
    });
    expect([told, questions]).toEqual([[], []]);
  });

  test('asks the same where its lines are open, and heeds marks of missing answers', () => {
    const open = { words: { [whole[0]]: { 'Bordro kayıtları': '?' } } };
    expect(takeIn(several, open)).toEqual(takeIn(several));
    const missing = { 'bordro kayıtları': 'yes', markalaşma: 'yes' };
    expect(takeIn(several, { missing }).answers['tr-van-tekstil']).toEqual({
      'q11.employment': true,
      'q07.strategy.design': 1,
    });
  });
});

test('what is wrong in a form that a template wrote is a mistake, and no question', () => {
  const request = { form: target.form, edition: '2013', locale: 'en' as const };
  const lists = { bodies: listOptions([]), regions: target.regions, sectors: target.sectors };
  const subject = { cluster: 'tr-konya-dokum', cells: new Map([['employment', 7]]) };
  const csv = cardCsv({ ...request, ...lists }, subject).replace(
    /^employment,7,/mu,
    'employment,?!,',
  );
  const table = writeWorkbook(tableWorkbook({ ...request, ...lists }, [subject]));
  for (const source of [read(Buffer.from(csv), 'form.csv'), read(table, 'form.xlsx')]) {
    const reader = returnsReader(target, 'en');
    const { remarks } = importReturns([source], target, settings, reader);
    expect(askReturns(reader(source), remarks)).toEqual([]);
  }
});

describe('whatever stands in a list', () => {
  const heads = [
    ...[
      'Hangi aşamada',
      'Kaç yaşında',
      'Mikro firma',
      'Küçük firma',
      'Firmalar toplam',
      'SWOT var mı',
    ],
    ...[
      'Personel',
      'Çalışan sayısı',
      'Proje sayısı',
      'Patent adedi',
      'Fuar',
      'Notlar',
      'Bütçe (TL)',
    ],
    ...[
      'რა ეტაპზეა',
      'თანამშრომლები',
      'Stage',
      'Members',
      'Lat',
      'Web',
      'Hizmet binası',
      'Toplam alan',
    ],
    // Pairs that may mean one field, headers of count words alone, brackets and no header at all.
    ...['Kişi sayısı', 'Kişi (x1000)', 'Sayısı', 'Number', 'No', 'Adet', 'İşçi', 'İstihdam (%)'],
    ...['Firma sayısı', 'Üye sayısı', 'Firma (yüz)', 'Nəfər', 'რაოდენობა', 'Patent', ''],
  ];
  const cell = fc.constantFrom('Fikir', 'x', 'VAR', 12, 3, '12,5', 'iyi', 'www.example.org');
  const filled = ({ kind }: { kind: string }) => kind !== 'empty';

  /** Headers with one known word, above known clusters. */
  const onlyNameKnown: [string[], (string | number)[][]][] = [
    [
      ['Lat', 'Toplam alan', 'Fuar'],
      [
        ['Fikir', 'Fikir', 'iyi'],
        [3, 'VAR', 'Fikir'],
      ],
    ],
    [
      ['Bütçe (TL)', 'Lat', 'Fuar', 'Hizmet binası'],
      [
        ['Fikir', 'Fikir', 'Fikir', 'Fikir'],
        ['Fikir', 'Fikir', 'Fikir', 'VAR'],
      ],
    ],
  ];

  test('every column is read or named, and so is every row', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...heads), { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 2, maxLength: 3 }),
        (own, values) => {
          const names = ['Konya Döküm Kümesi', 'Van Tekstil Kümesi', 'Van Mermerciler Kümesi'];
          const list = listOf([
            ['Küme adı', 'İli', ...own],
            ...values.map((row, n) => [
              names[n] ?? '',
              n === 0 ? 'Konya' : 'Van',
              ...row.slice(0, own.length),
            ]),
            ['Ara toplam', null, ...own.map(() => 1)],
            ['Kaynak: saha ziyareti'],
          ]);
          const { returns, remarks, matched } = importReturns([list], target, settings);
          const said = new Set([...matched, ...remarks].map((one) => one.cell));
          const sheet = list.workbook.sheets[0];
          const exact = new Set(['Stage', 'Web']);
          const below = (sheet?.rows ?? []).slice(1, values.length + 1);
          // Row numbers are skipped, and a column without a header is reported at its first cell.
          const isOrder = (column: number) =>
            below.every(({ cells }) => {
              const own = cells.find((one) => one.column === column);
              return typeof own?.value === 'number';
            });
          const columns = (sheet?.rows[0]?.cells ?? []).filter(filled);
          expect(
            columns.filter(
              ({ address, text, column }) =>
                !said.has(address) && !exact.has(text) && !(text === 'No' && isOrder(column)),
            ),
          ).toEqual([]);
          const headless = own.indexOf('') + 3;
          const first = below[0]?.cells.find(({ column }) => column === headless);
          if (own.includes('')) expect(said).toContain(first?.address);
          const rowsTold = new Set([
            ...returns.map(({ place }) => place.row),
            ...remarks.map(({ row }) => row),
          ]);
          const all = (sheet?.rows ?? []).slice(1).map(({ row }) => row);
          expect(all.filter((row) => !rowsTold.has(row))).toEqual([]);
        },
      ),
      { numRuns: 60, examples: onlyNameKnown },
    );
  });
});
