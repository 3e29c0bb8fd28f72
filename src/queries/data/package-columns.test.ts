import { expect, test } from 'vitest';
import type { PackageTable } from '../../exports/data-package/model.ts';
import { figureUnits } from '../../schemas/figure-data.ts';
import { profileAspects } from '../../schemas/profile.ts';
import { regionLevels } from '../../schemas/region.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { figuresOfEdition } from '../figures/edition-figures.ts';
import { columnTable, dataTable, rowTable } from './package-figure-data.ts';
import { figureTables } from './package-figures.ts';
import { collectionTables } from './package-tables.ts';
import { valueTable } from './package-values.ts';

const shown = [
  'gallery-bar-grouped',
  'gallery-none',
  'gallery-scatter',
  'gallery-timeline-quarters',
];
const sample = varySample(({ figures }) => ({
  figures: figures.filter(({ id }) => shown.includes(id)),
}));
const open = figuresOfEdition(sample, '2024').filter(({ view }) => view.figure.redistribute);

/** "stage: string, of idea mature" */
function columnsOf({ columns }: PackageTable): string[] {
  return columns.map(({ name, type, required, values, separator }) =>
    [
      `${name}: ${type}`,
      required ? ' required' : '',
      values ? ` of ${values.join(' ')}` : '',
      separator ? ` by ${separator}` : '',
    ].join(''),
  );
}

const keysOf = ({ key, foreignKeys }: PackageTable) => ({
  key: key.join(' '),
  foreign: foreignKeys.map(
    ({ columns, table, references }) => `${columns.join(' ')} > ${table} ${references.join(' ')}`,
  ),
});

const inFour = (name: string, more: string) =>
  ['az', 'tr', 'ka', 'en'].map((locale) => `${name}_${locale}: ${more}`);

/** The collections by name. */
const tablesOf = () =>
  new Map(collectionTables(sample, '2024').map((table) => [table.name, table]));

function collection(name: string): PackageTable {
  const table = tablesOf().get(name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

test('programs are told of each column what it holds and whether it is ever empty', () => {
  expect(columnsOf(collection('clusters')).slice(0, 13)).toEqual([
    'id: string required',
    'name_original: string required',
    ...inFour('name', 'string'),
    'country: string required',
    'regions: string by ;',
    'sectors: string required by ;',
    'kind: string required of cluster sector association platform zone activity',
    'stage: string of idea initial developing mature',
    'edition: string',
    'source: string required by ;',
  ]);
  expect(columnsOf(collection('profiles'))).toEqual([
    'cluster: string required',
    `aspect: string required of ${profileAspects.join(' ')}`,
    'number: integer required',
    'told: string',
    'unit: string',
    'detail: string',
    ...inFour('words', 'string'),
    'as_of: string',
    ...inFour('note', 'string'),
    'source: string required by ;',
  ]);
  expect(columnsOf(collection('returns'))).toEqual([
    'id: string required',
    'stage: string of idea initial developing mature',
    'printed_row: integer',
    'printed_province: string',
    'printed_stage: string',
    'printed_region: string',
    'source: string required by ;',
  ]);
  expect(columnsOf(collection('regions'))).toEqual([
    'id: string required',
    `level: string required of ${regionLevels.join(' ')}`,
    'country: string required',
    'parent: string',
    'iso: string',
    'nuts: string',
    ...inFour('name', 'string'),
    'ferry: boolean',
    'agency: string',
    'clusters: integer',
  ]);
  expect(columnsOf(collection('sectors'))).toEqual([
    'id: string required',
    'code: string',
    'group: string',
    ...inFour('name', 'string'),
    'clusters: integer',
    'clusters_main: integer',
  ]);
  expect(columnsOf(collection('agencies'))).toEqual([
    'id: string required',
    ...inFour('name', 'string required'),
    'code: string',
    'region: string',
    'answers: integer',
    'source: string required by ;',
  ]);
  expect(columnsOf(collection('sources'))).toEqual([
    'id: string required',
    'code: string required',
    'language: string required of az tr ka en',
    ...inFour('title', 'string required'),
    'original: string',
    'publisher: string',
    'date: string',
    ...inFour('rights', 'string required'),
  ]);
  expect(columnsOf(collection('published-figures'))).toEqual([
    'id: string required',
    ...inFour('label', 'string required'),
    'value: number',
    'text: string',
    'unit: string required',
    'printed: string',
    'recounted: string required of yes no',
    'source: string required by ;',
  ]);
});

test('the rows of the collections know each other by their ids', () => {
  expect([...tablesOf().values()].map((table) => [table.name, keysOf(table)])).toEqual([
    ['clusters', { key: 'id', foreign: [] }],
    ['returns', { key: 'id', foreign: ['id > clusters id', 'printed_region > regions id'] }],
    ['regions', { key: 'id', foreign: ['parent > regions id', 'agency > agencies id'] }],
    ['sectors', { key: 'id', foreign: [] }],
    ['profiles', { key: 'cluster aspect number', foreign: ['cluster > clusters id'] }],
    ['organisations', { key: 'id', foreign: ['seat > regions id'] }],
    ['programmes', { key: 'id', foreign: [] }],
    ['actions', { key: 'strategy action', foreign: [] }],
    ['timeline', { key: 'id', foreign: ['region > regions id'] }],
    ['agencies', { key: 'id', foreign: ['region > regions id'] }],
    ['sources', { key: 'id', foreign: [] }],
    ['media', { key: 'entry file kind', foreign: [] }],
    ['published-figures', { key: 'id', foreign: [] }],
  ]);
});

test('readers are told in their language what a table is and what stands in its columns', () => {
  expect(collectionTables(sample, '2024').map(({ titles }) => titles.tr)).toEqual([
    'Kümeler',
    'Bu baskının kayıtları',
    'Bölgeler',
    'Sektörler',
    'Kümelerin profilleri: her bilgi ayrı satırda',
    'Kuruluşlar',
    'Programlar',
    'Stratejilerin eylemleri',
    'Zaman çizelgesi',
    'Kalkınma ajansları',
    'Kaynaklar',
    'Görseller ve belgeler',
    'Yayımlanan sayılar',
  ]);
  expect(collection('agencies').descriptions).toEqual({
    az: 'Hər inkişaf agentliyi bir sətirdədir.',
    tr: 'Her satır bir kalkınma ajansıdır.',
    ka: 'თითო სტრიქონი თითო განვითარების სააგენტოა.',
    en: 'One row per development agency.',
  });
  expect(collection('sources').columns.map(({ titles }) => titles.en)).toEqual([
    'permanent id',
    'number of the source’s text file',
    'language of the source',
    ...Array.from(
      { length: 4 },
      () => 'title, in the language shown by the end of the column name',
    ),
    'title as printed',
    'organisation that published the source',
    'year or years as printed',
    ...Array.from(
      { length: 4 },
      () =>
        'what the source says about its rights, in the language shown by the end of the column name',
    ),
  ]);
  expect(collection('clusters').columns.find(({ name }) => name === 'edition')?.titles.en).toBe(
    'edition in which the stage was reported; empty where no edition counts the cluster',
  );
  // What a group of regions is, the portal says itself.
  expect(collection('regions').columns.find(({ name }) => name === 'ferry')?.titles.en).toBe(
    'in the ferry programme area: true or false; empty where it does not apply',
  );
  const [name] = valueTable([]).columns;
  expect(name?.titles.az).toBe('dəyərin hesabatın mətnindəki adı');
});

test('the agencies and the sources with what the portal knows of them', () => {
  expect(collection('agencies').rows).toEqual([
    [
      'sample-bay-agency',
      'Nümunə körfəzi İnkişaf Agentliyi',
      'Örnek Körfezi Kalkınma Ajansı',
      'ნიმუშის ყურის განვითარების სააგენტო',
      'Sample Bay Development Agency',
      'SBDA',
      'XX-01',
      3,
      'sample-report:12',
    ],
  ]);
  expect(collection('sources').rows).toEqual([
    expect.arrayContaining(['sample-annex', 'S2']),
    [
      'sample-report',
      'S1',
      'en',
      'Nümunə körfəzinin klasterləri haqqında uydurma hesabat',
      'Örnek Körfezi’nin kümeleri üzerine uydurma rapor',
      'გამოგონილი ანგარიში ნიმუშის ყურის კლასტერების შესახებ',
      'An invented report on the clusters of Sample Bay',
      undefined,
      undefined,
      '2024',
      'Mövcud olmadığı üçün hüquqları da yoxdur.',
      'Var olmadığı için hakları da yoktur.',
      'არ არსებობს და უფლებებიც არ აქვს.',
      'It does not exist and has no rights.',
    ],
  ]);
});

test('published figures: a number and words apart, and whether they can be counted again', () => {
  const portal = varySample(({ editions }) => ({
    figures: [],
    editions: editions.map(({ id, data }) => ({
      id,
      data: {
        ...data,
        figures: data.figures.flatMap(({ recount, ...figure }) => {
          if (figure.id === 'all') return { ...figure, ...(recount ? { recount } : {}) };
          if (figure.id !== 'past-the-idea') return [];
          const sources = [
            { source: 'sample-report', lines: '52, 54' },
            { source: 'sample-report' },
          ];
          return { ...figure, unit: 'text' as const, value: 'many', printed: undefined, sources };
        }),
      },
    })),
  }));
  const table = collectionTables(portal, '2024').at(-1);
  expect(table?.rows).toEqual([
    [
      'all',
      'Nümunə körfəzinin klasterləri',
      'Örnek Körfezi’nin kümeleri',
      'ნიმუშის ყურის კლასტერები',
      'Clusters of Sample Bay',
      3,
      undefined,
      'count',
      '3',
      'yes',
      'sample-report:51',
    ],
    [
      'past-the-idea',
      'İdeya mərhələsini keçmiş klasterlər',
      'Fikir aşamasını geçmiş kümeler',
      'იდეის ეტაპს გაცდენილი კლასტერები',
      'Clusters beyond the idea stage',
      undefined,
      'many',
      'text',
      undefined,
      'no',
      'sample-report:52+54;sample-report',
    ],
  ]);
});

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
