import { expect, test } from 'vitest';
import type { PackageTable } from '../../exports/data-package/model.ts';
import { profileAspects } from '../../schemas/profile.ts';
import { regionLevels } from '../../schemas/region.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { valueTable } from './data-package.ts';
import { collectionTables } from './package-tables.ts';
import { sample, columnsOf, keysOf, inFour } from '../../../workshop/testing/package-columns.ts';

/** Collections by name. */
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
    'O yıl sayılan kümeler',
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
    ka: 'ერთი სტრიქონი ერთი განვითარების სააგენტოა.',
    en: 'One row per development agency.',
  });
  expect(collection('sources').columns.map(({ titles }) => titles.en)).toEqual([
    'permanent id',
    'number of the source’s text file',
    'language of the source',
    ...Array.from(
      { length: 4 },
      () => 'title, in the language indicated at the end of the column name',
    ),
    'title as printed',
    'organisation that published the source',
    'year or years as printed',
    ...Array.from(
      { length: 4 },
      () =>
        'what the source says about its rights, in the language indicated at the end of the column name',
    ),
  ]);
  expect(collection('clusters').columns.find(({ name }) => name === 'edition')?.titles.en).toBe(
    'year of the data in which the stage was reported; empty where no year’s data include the cluster',
  );
  // The portal explains groups of regions itself.
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
      'იდეის შემდგომ ეტაპებზე მყოფი კლასტერები',
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
