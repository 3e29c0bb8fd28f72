import { expect, test } from 'vitest';
import { figureUnits } from '../../schemas/figure-data.ts';
import { figuresOfEdition } from '../figures/edition-figures.ts';
import { valueTable } from './data-package.ts';
import { columnTable, dataTable, rowTable } from './package-figure-data.ts';
import { figureTables } from './package-figures.ts';
import { sample, columnsOf, keysOf, inFour } from '../../../workshop/testing/package-columns.ts';

const open = figuresOfEdition(sample, '2024').filter(({ view }) => view.figure.redistribute);

test('every figure is listed with its words, its licence and the address of its page', () => {
  const [figures] = figureTables(sample, '2024', 'tr');
  expect(
    figures?.rows.map((row) => [...row.slice(0, 4), row[5], row[13], ...row.slice(16)]),
  ).toEqual([
    [
      'gallery-bar-grouped',
      2,
      'bar',
      'values',
      'Rüzgârlı Ova: gündüz 310, gece 12 uçurtma',
      'Sayılar galeri için uyduruldu; hiçbir şey sayılmadı.',
      'CC0 1.0',
      'CC0 1.0',
      'CC0 1.0',
      'CC0 1.0',
      'true',
      'sample-report:65',
      'https://example.org/tr/figures/gallery-bar-grouped/',
    ],
    [
      'gallery-timeline-quarters',
      17,
      'timeline',
      'time',
      'Plan 6 adımdan oluşuyor; en uzunu çay molası',
      'Sayılar galeri için uyduruldu; hiçbir şey sayılmadı.',
      'CC0 1.0',
      'CC0 1.0',
      'CC0 1.0',
      'CC0 1.0',
      'true',
      'sample-report:80',
      'https://example.org/tr/figures/gallery-timeline-quarters/',
    ],
    [
      'gallery-scatter',
      19,
      'scatter',
      'relations',
      'Yüksekten doldurulan bulut pahalı: 910 metre, 9,8',
      'Sayılar galeri için uyduruldu; hiçbir şey sayılmadı.',
      '© Bulud Birjası (uydurma), bütün hüquqlar qorunur',
      '© Bulut Borsası (uydurma), bütün hakları saklıdır',
      '© ღრუბლების ბირჟა (გამოგონილი), ყველა უფლება დაცულია',
      '© Cloud Exchange (invented), all rights reserved',
      'false',
      'sample-report:82',
      'https://example.org/tr/figures/gallery-scatter/',
    ],
    [
      'gallery-none',
      31,
      'none',
      'structure',
      'Kırıntıların akış şeması kayıp',
      'Raporda yalnızca adı kalmış; sayfayı kuşlar gagalamış.',
      'CC0 1.0',
      'CC0 1.0',
      'CC0 1.0',
      'CC0 1.0',
      'true',
      'sample-report:94',
      'https://example.org/tr/figures/gallery-none/',
    ],
  ]);
  // The subtitles, in the order of the languages.
  expect(figures?.rows[3]?.slice(8, 12)).toEqual([
    'Kökədən adalara qədər qırıntıların yolu',
    'Çörekten adalara kırıntıların yolu',
    'ნამცეცების გზა ფუნთუშიდან კუნძულებამდე',
    'The way of crumbs from the bun to the islands',
  ]);
});

test('numbers that may not be passed on are in no table', () => {
  const [, ...tables] = figureTables(sample, '2024', 'en');
  expect(tables.map(({ name, titles }) => [name, titles.tr])).toEqual([
    ['figure-columns', 'Şekillerin sütunları'],
    ['figure-rows', 'Şekillerin satırları'],
    ['figure-data', 'Şekillerin sayıları'],
  ]);
  for (const { rows } of tables)
    expect(new Set(rows.map(([figure]) => figure))).toEqual(
      new Set(['gallery-bar-grouped', 'gallery-timeline-quarters']),
    );
});

test('columns of figures with their labels, what they hold and their unit', () => {
  expect(columnTable(open).rows).toEqual([
    ['gallery-bar-grouped', 'day', 'Gündüz', 'Gündüz', 'დღისით', 'By day', 'number', 'count'],
    [
      'gallery-bar-grouped',
      'dusk',
      'Axşamüstü',
      'Akşamüstü',
      'შებინდებისას',
      'At dusk',
      'number',
      'count',
    ],
    ['gallery-bar-grouped', 'night', 'Gecə', 'Gece', 'ღამით', 'By night', 'number', 'count'],
    [
      'gallery-timeline-quarters',
      'from',
      'Başlanğıc',
      'Başlangıç',
      'დასაწყისი',
      'Start',
      'time',
      undefined,
    ],
    ['gallery-timeline-quarters', 'to', 'Son', 'Bitiş', 'დასასრული', 'End', 'time', undefined],
    [
      'gallery-timeline-quarters',
      'who',
      'Kim görür',
      'Kim yapıyor',
      'ვინ აკეთებს',
      'By whom',
      'text',
      undefined,
    ],
  ]);
});

test('rows of figures with their labels, the group they stand in and their region', () => {
  const { rows } = rowTable(open);
  expect(rows).toHaveLength(11);
  expect(rows[0]).toEqual([
    'gallery-bar-grouped',
    'windy',
    'Küləkli düzənlik',
    'Rüzgârlı Ova',
    'ქარიანი ველი',
    'Windy Plain',
    ...Array.from({ length: 4 }, () => undefined),
    'XX-12',
  ]);
  expect(rows[6]).toEqual([
    'gallery-timeline-quarters',
    'minutes',
    'Birinci iclasın protokolu',
    'İlk toplantının tutanağı',
    'პირველი შეხვედრის ოქმი',
    'Minutes of the first meeting',
    'Hazırlıq',
    'Hazırlık',
    'მომზადება',
    'Getting ready',
    undefined,
  ]);
});

test('a cell is a number, a time, words in four languages, or why there is nothing', () => {
  const { rows } = dataTable(open);
  const cellOf = (...ids: string[]) =>
    rows
      .find(([figure, row, column]) => [figure, row, column].join(' ') === ids.join(' '))
      ?.slice(3);
  const none = Array.from({ length: 4 }, () => undefined);
  expect(rows).toHaveLength(15 + 18);
  expect(cellOf('gallery-bar-grouped', 'windy', 'night')).toEqual([
    12,
    'count',
    undefined,
    ...none,
    undefined,
  ]);
  expect(cellOf('gallery-bar-grouped', 'bay', 'night')).toEqual([
    0,
    'count',
    undefined,
    ...none,
    undefined,
  ]);
  expect(cellOf('gallery-bar-grouped', 'thistle', 'dusk')).toEqual([
    undefined,
    'count',
    undefined,
    ...none,
    'lost',
  ]);
  expect(cellOf('gallery-timeline-quarters', 'spout', 'to')).toEqual([
    undefined,
    undefined,
    '2025-Q1',
    ...none,
    undefined,
  ]);
  expect(cellOf('gallery-timeline-quarters', 'spout', 'who')).toEqual([
    undefined,
    undefined,
    undefined,
    'lülək şurası',
    'emzik kurulu',
    'ცხვირის საბჭო',
    'the board of spouts',
    undefined,
  ]);
  expect(cellOf('gallery-timeline-quarters', 'tea', 'who')).toEqual([
    undefined,
    undefined,
    undefined,
    ...none,
    'not-applicable',
  ]);
});

test('the tables of figures lead to each other, and to the regions', () => {
  const [figures] = figureTables(sample, '2024', 'en');
  expect(figures && keysOf(figures)).toEqual({ key: 'id', foreign: [] });
  expect(keysOf(columnTable(open))).toEqual({
    key: 'figure column',
    foreign: ['figure > figures id'],
  });
  expect(keysOf(rowTable(open))).toEqual({
    key: 'figure row',
    foreign: ['figure > figures id', 'region > regions id'],
  });
  expect(keysOf(dataTable(open))).toEqual({
    key: 'figure row column',
    foreign: [
      'figure row > figure-rows figure row',
      'figure column > figure-columns figure column',
    ],
  });
});

test('their columns say what they hold', () => {
  const [figures] = figureTables(sample, '2024', 'en');
  expect(figures?.titles.ka).toBe('დიაგრამები');
  expect(figures && columnsOf(figures)).toEqual([
    'id: string required',
    'number: integer',
    'kind: string required',
    'topic: string required',
    ...inFour('title', 'string required'),
    ...inFour('subtitle', 'string required'),
    ...inFour('method', 'string required'),
    ...inFour('licence', 'string required'),
    'redistribute: boolean required',
    'source: string required by ;',
    'page: url required',
  ]);
  expect(columnsOf(columnTable(open))).toEqual([
    'figure: string required',
    'column: string required',
    ...inFour('label', 'string required'),
    'type: string required of number text time',
    `unit: string of ${figureUnits.join(' ')}`,
  ]);
  expect(columnsOf(rowTable(open))).toEqual([
    'figure: string required',
    'row: string required',
    ...inFour('label', 'string required'),
    ...inFour('group', 'string'),
    'region: string',
  ]);
  expect(columnsOf(dataTable(open))).toEqual([
    'figure: string required',
    'row: string required',
    'column: string required',
    'value: number',
    `unit: string of ${figureUnits.join(' ')}`,
    'time: string',
    ...inFour('text', 'string'),
    'missing: string of not-reported not-applicable suppressed lost',
  ]);
  expect(columnsOf(valueTable([]))).toEqual([
    'name: string required',
    'value: number',
    'unit: string required',
    'date: date',
    'chapters: string by ;',
  ]);
  expect(valueTable([]).titles.en).toBe('Values in the text of the report');
});
