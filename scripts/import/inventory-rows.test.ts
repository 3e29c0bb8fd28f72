import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inEachLocale, locales } from '../../src/i18n/locales.ts';
import { listOptions } from '../../src/importers/values/option-list.ts';
import { yesNoOptions } from '../../src/i18n/yes-no.ts';
import type { GlobePoint } from '../../src/importers/values/read-point.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { sayRemark } from './say-remark.ts';

const directory = copySample();
afterAll(() => rmSync(directory, { recursive: true, force: true }));
appendFileSync(
  join(directory, 'site.yaml'),
  'fields: [{ id: siding, kind: yes-no, label: { az: Rels, tr: Ray, ka: ლიანდაგი, en: Siding } }]\n',
);
const { portal } = checkDirectory(directory);
const settings = { sources: ['sample-report'], locale: 'en', language: 'en' } as const;
const whole = readInventoryTarget(directory, portal, '2024');

/** Import a file: text written below clusters/ by id, and remarks by cell. */
function take(bytes: Uint8Array, file = 'list.csv', mapping: object = {}, target = whole) {
  const { workbook } = readWorkbook(bytes, file);
  if (!workbook) throw new Error(`${file} cannot be read`);
  const data = importMappingSchema.parse({ for: 'clusters', ...mapping });
  const lists = [{ file, workbook, mapping: data }];
  const { files, remarks } = planInventory(lists, { directory, portal }, target, settings);
  const said = remarks
    .map((remark) => ({ ...sayRemark(remark, 'en'), asks: remark.asks }))
    .filter(({ code }) => code !== 'inventory.missing');
  const clusters = new Map(
    [...files].flatMap(([path, text]) => {
      const [, id] = /^clusters\/\w+\/(.+)\.yaml$/.exec(path) ?? [];
      return id === undefined ? [] : [[id, parse(text)] as const];
    }),
  );
  return { clusters, said, codes: said.map(({ code, cell }) => `${cell ?? 'file'} ${code}`) };
}

const takeCsv = (lines: readonly string[], mapping: object = {}, target = whole) =>
  take(Buffer.from(`${lines.join('\n')}\n`), 'list.csv', mapping, target);

const takeSheets = (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) =>
  take(
    makeSpreadsheet(
      spreadsheetSchema.parse({
        sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
      }),
    ),
    'list.xlsx',
  );

describe('of a cluster with a row that cannot be read no other row is taken', () => {
  const head = 'ID,Name,Region,Sector,Stage,Firms,Coordinates,Website';
  const good = ',Wine,Windy Plain,Kites,Idea,5,"41.5, 20.5",https://wine.example.org';
  const faults = {
    D: ',Wine,Windy Plain,Kitez,Idea,5,"41.5, 20.5",https://wine.example.org',
    E: ',Wine,Windy Plain,Kites,Ripe,5,"41.5, 20.5",https://wine.example.org',
    F: ',Wine,Windy Plain,Kites,Idea,5-7,"41.5, 20.5",https://wine.example.org',
    G: ',Wine,Windy Plain,Kites,Idea,5,there,https://wine.example.org',
    H: ',Wine,Windy Plain,Kites,Idea,5,"41.5, 20.5",no address',
  };

  test.each(Object.entries(faults))('in either order: column %s', (column, bad) => {
    for (const [rows, own, other] of [
      [[good, bad], 2, 3],
      [[bad, good], 3, 2],
    ] as const) {
      const { clusters, said } = takeCsv([head, ...rows, ',Tea,Windy Plain,Kites,Idea,,,']);
      expect([...clusters.keys()]).toEqual(['xx-windy-plain-tea']);
      const [beside, ...more] = said.filter(({ code }) => code === 'inventory.unread.beside');
      expect(more).toEqual([]);
      expect([beside?.cell, beside?.message]).toEqual([
        `${column}${own}`,
        `“Wine” is in row ${other} too, where ${column}${other} cannot be read. Neither row was taken: correct ${column}${other}, or delete one row`,
      ]);
      expect(said.map(({ cell }) => cell)).toContain(`${column}${other}`);
    }
  });

  test('so it is for a cluster of the portal', () => {
    const { clusters, codes } = takeCsv(['ID,Firms', 'xx-kites,5', 'xx-kites,5-7']);
    expect(clusters.size).toBe(0);
    expect(codes.toSorted()).toEqual(['B2 inventory.unread.beside', 'B3 value.number.range']);
  });
});

test.each(['Other places', 'Alte județe', 'Digər yerlər'])(
  'the heading “%s”, which is no region, ends the group above it',
  (heading) => {
    const { clusters, said } = takeCsv([
      ...[
        'Name,Sector,Stage',
        'Windy Plain,,',
        'Wine,Kites,Idea',
        '* preliminary,,',
        'Tea,Kites,Idea',
      ],
      ...[`${heading},,`, 'Nuts,Kites,Idea', 'Note: by the chamber,,'],
    ]);
    expect([...clusters.keys()]).toEqual(['xx-windy-plain-wine', 'xx-windy-plain-tea']);
    expect(said.map(({ cell, code }) => [cell, code])).toEqual([
      ['A4', 'form.row.note'],
      ['A6', 'form.row.ending'],
      ['A7', 'inventory.new.region'],
      ['A8', 'form.row.note'],
    ]);
  },
);

test('foreign headers above the heading of a group are the header, not the first cluster below it', () => {
  const { clusters } = takeCsv([
    ...[
      'Nume;Stadiul;Sector',
      'Windy Plain;;',
      'Clusterul Unu;Idea;Kites',
      'Clusterul Doi;Idea;Kites',
    ],
    ...['Pebble Shore;;', 'Clusterul Trei;Idea;Kites'],
  ]);
  expect([...clusters.keys()].slice(0, 2)).toEqual([
    'xx-windy-plain-clusterul-unu',
    'xx-windy-plain-clusterul-doi',
  ]);
});

describe('rows that add up others are no clusters', () => {
  const head = 'Name,Region,Sector,Stage,Members,Firms';
  const rows = ['Wine,Windy Plain,Kites,Idea,3,5', 'Tea,Windy Plain,Kites,Idea,4,6'];

  test.each(['Total', 'Toplam', 'Cəmi', 'სულ', 'All that there is'])('%s', (word) => {
    const { clusters, said } = takeCsv([head, ...rows, `${word},,,,7,11`]);
    expect([...clusters.keys()]).toEqual(['xx-windy-plain-wine', 'xx-windy-plain-tea']);
    expect(said.map(({ cell, message }) => [cell, message])).toEqual([
      ['A4', `A row of totals was passed over: ${word} · 7 · 11`],
    ]);
  });

  test.each([
    'Total do Algarve',
    'Subtotal Norte',
    'Sub-total: Windy Plain',
    'Итого по востоку',
    'Жиыны',
    'Windy Plain toplamı',
    'Windy Plain üzrə cəmi',
    'სულ რეგიონში',
    'Σύνολο',
  ])('“%s” is one by its words, whatever its numbers', (label) => {
    const { clusters, said } = takeCsv([head, ...rows, `${label},Windy Plain,,,90,1600`]);
    expect([...clusters.keys()]).toEqual(['xx-windy-plain-wine', 'xx-windy-plain-tea']);
    expect(said.map(({ cell, code }) => [cell, code])).toEqual([['A4', 'form.row.total']]);
  });

  test.each(['Total Wood', 'Total Cluster of Wood', 'Soma Kömür'])(
    'a cluster called “%s” is one if its row says so in words',
    (name) => {
      for (const numbers of ['3,5', ',', '90,'])
        expect(
          takeCsv([head, ...rows, `${name},Windy Plain,Kites,Idea,${numbers}`]).clusters.size,
        ).toBe(3);
    },
  );

  test('an x says that nothing applies to a total', () => {
    const { clusters, codes } = takeCsv([head, ...rows, 'Total geral,x,х,X,90,']);
    expect([clusters.size, codes]).toEqual([2, ['A4 form.row.total']]);
  });

  test('totals of parts, and one of all', () => {
    const more = ['Nuts,Windy Plain,Kites,Idea,1,2', 'Jam,Windy Plain,Kites,Idea,2,2'];
    const { clusters, codes } = takeCsv([
      ...[head, ...rows, 'First part,,,,7,11', ...more, 'Second part,,,,3,4', 'Both,,,,10,15'],
    ]);
    expect(clusters.size).toBe(4);
    expect(codes).toEqual(['A4 form.row.total', 'A7 form.row.total', 'A8 form.row.total']);
  });

  test.each([
    ['a number that is no sum', 'Nuts,Windy Plain,Kites,Idea,7,12'],
    ['a row with a sector', 'Nuts,Windy Plain,Kites,Idea,7,11'],
  ])('%s is a cluster', (_, row) => {
    expect(takeCsv([head, ...rows, row]).clusters.size).toBe(3);
  });

  test('the same number as the only one above is no sum', () => {
    const bare = 'Nuts,Windy Plain,,,,5';
    const { codes } = takeCsv([
      head,
      'Wine,Windy Plain,Kites,Idea,,5',
      'Tea,Windy Plain,Kites,Idea,,',
      bare,
    ]);
    expect(codes).not.toContain('A4 form.row.total');
  });

  test('nothing tells the sum of one column from a cluster of the same size', () => {
    const constants = { region: 'XX-12', sector: 'kites' };
    const { clusters } = takeCsv(['Name,Firms', 'Wine,5', 'Tea,6', 'Nuts,11'], { constants });
    expect(clusters.size).toBe(3);
  });
});

describe('a region above the rows that it holds for', () => {
  const regionsOf = ({ clusters }: ReturnType<typeof take>) =>
    [...clusters].map(([id, { regions }]) => [id, regions]);

  test('rows of groups', () => {
    const outcome = takeSheets({
      List: [
        ['Name', 'Sector', 'Stage'],
        ['Windy Plain', null, null],
        ['Wine', 'Kites', 'Idea'],
        ['Thistle Hills', null, null],
        ['Tea', 'Kites', 'Idea'],
      ],
    });
    expect(outcome.codes).toEqual([]);
    expect(regionsOf(outcome)).toEqual([
      ['xx-windy-plain-wine', ['XX-12']],
      ['xx-thistle-hills-tea', ['XX-11']],
    ]);
  });

  test('a sheet a region', () => {
    const head = ['Name', 'Sector'];
    const outcome = takeSheets({
      'Windy Plain': [head, ['Wine', 'Kites']],
      'Thistle Hills 2024': [head, ['Tea', 'Kites']],
    });
    expect(outcome.codes).toEqual([]);
    expect(regionsOf(outcome).map(([, regions]) => regions)).toEqual([['XX-12'], ['XX-11']]);
  });

  test('a column of regions stands above both', () => {
    const outcome = takeSheets({
      'Windy Plain': [
        ['Name', 'Region', 'Sector'],
        ['Wine', 'Thistle Hills', 'Kites'],
      ],
    });
    expect(regionsOf(outcome)).toEqual([['xx-thistle-hills-wine', ['XX-11']]]);
  });
});

test.each([
  ['Basis', 'reported', 'by the editors'],
  ['Əsas', 'mənbə', 'redaksiya'],
  ['Dayanak', 'kaynak', 'editörler'],
  ['საფუძველი', 'წყარო', 'რედაქცია'],
])('a column says who named the sectors: %s', (header, reported, inferred) => {
  const { clusters, codes } = takeCsv([
    `Name,Region,Sector,${header}`,
    `Wine,Windy Plain,Kites,${reported}`,
    `Tea,Windy Plain,Kites,${inferred}`,
  ]);
  expect(codes).toEqual([]);
  expect([...clusters.values()].map(({ sectors }) => sectors[0].basis)).toEqual([
    'reported',
    'inferred',
  ]);
});

test.each(['Web', 'Website', 'site', 'URL', 'Internet', 'Veb-sayt', 'Web sitesi', 'ვებგვერდი'])(
  'a website is taken with its edition and source: %s',
  (header) => {
    const { clusters } = takeCsv([
      `Name,Region,Sector,${header}`,
      'Wine,Windy Plain,Kites,https://wine.example.org/',
    ]);
    expect(clusters.get('xx-windy-plain-wine')?.profile.website).toEqual([
      {
        url: 'https://wine.example.org/',
        edition: '2024',
        sources: [{ source: 'sample-report' }],
      },
    ]);
  },
);

describe('yes and no', () => {
  const rows = ['Name,Region,Sector,Siding', 'Wine,Windy Plain,Kites,zig', 'Tea,XX,Kites,zag'];

  test('an unknown word is asked for, as a word of its field', () => {
    const { said } = takeCsv(rows);
    expect(said.map(({ cell, asks }) => [cell, asks])).toEqual([
      ['D2', { key: 'fields.siding', word: 'zig', near: [] }],
      ['D3', { key: 'fields.siding', word: 'zag', near: [] }],
    ]);
  });

  test('the words of a mapping and of every language of the portal count', () => {
    const words = { 'fields.siding': { zig: 'yes', zag: 'no' } };
    const valuesOf = ({ clusters }: ReturnType<typeof take>) =>
      [...clusters.values()].map(({ fields }) => fields.siding[0].value);
    expect(valuesOf(takeCsv(rows, { words }))).toEqual([true, false]);
    for (const locale of locales) {
      const [yes = '', no = ''] = yesNoOptions().map(({ label }) => label[locale]);
      const own = rows.map((row) => row.replace('zig', yes).replace('zag', no));
      expect(valuesOf(takeCsv(own))).toEqual([true, false]);
    }
  });
});

test('points outside of the region of their row are told at their cells, and swapped ones as such', () => {
  // Windy Plain is between 50 and 51 degrees north and 17 and 18 degrees east; the rest is Thistle Hills.
  const isIn = ({ lat, lon }: GlobePoint) => lat > 50 && lat < 51 && lon > 17 && lon < 18;
  const target = {
    ...whole,
    holdsPoint: (region: string, point: GlobePoint) => region === 'XX-12' && isIn(point),
    findRegion: ({ lat }: GlobePoint) => (lat > 0 ? 'XX-11' : undefined),
  };
  const points = ['50.5, 17.5', '50.6, 17.6', '50.7, 17.7', '17.5, 50.5', '0, 0', '52, 17'];
  const rows = points.map((point, n) => `Park ${n},Windy Plain,Kites,"${point}"`);
  const { said, clusters } = takeCsv(['Name,Region,Sector,Point', ...rows], {}, target);
  expect(clusters.size).toBe(6);
  expect(said.map(({ cell, message }) => [cell, message])).toEqual([
    [
      'D5',
      'expected a place in Windy Plain (XX-12), found 17.5, 50.5, which lies there once latitude and longitude change places. Swap them',
    ],
    [
      'D6',
      'expected a place in Windy Plain (XX-12), found 0, 0, which is in none of the portal’s regions',
    ],
    ['D7', 'expected a place in Windy Plain (XX-12), found 52, 17 in Thistle Hills (XX-11)'],
  ]);
});

describe('several regions in one cell', () => {
  const head = 'Name\tRegion\tSector\tStage';
  const takeRegions = (cells: readonly string[], mapping = {}, target = whole) =>
    takeCsv(
      [head, ...cells.map((cell, n) => `Wine ${'abc'[n]}\t"${cell}"\tKites\tIdea`)],
      mapping,
      target,
    );
  const regionsOf = ({ clusters }: ReturnType<typeof take>) =>
    [...clusters.values()].map(({ regions }) => regions);

  test.each([
    'Windy Plain, Button Coast',
    'Windy Plain / Button Coast',
    'Windy Plain; XX-13',
    'Windy Plain\nButton Coast',
    'Windy Plain and Button Coast',
    'Windy Plain & Button Coast, Windy Plain',
    'Küləkli düzənlik, Button Coast',
  ])('are those of its cluster, the first one first: %s', (cell) => {
    const wordless = { words: { region: { 'Küləkli düzənlik': 'XX-12' } } };
    const { clusters, codes } = takeRegions([cell], wordless);
    expect(codes).toEqual([]);
    expect(clusters.get('xx-windy-plain-wine-a')).toMatchObject({
      country: 'XX',
      scope: 'local',
      regions: ['XX-12', 'XX-13'],
    });
  });

  test('an unknown one is named at the cell, asked about, and passed over where the mapping says so', () => {
    const cell = 'Windy Plain, Nowhere, Button Coast';
    const { clusters, said } = takeRegions([cell]);
    expect(clusters.size).toBe(0);
    expect(said.map(({ cell: at, message, asks }) => [at, message, asks])).toEqual([
      ['B2', 'There is no region “Nowhere”', { key: 'region', word: 'Nowhere', near: [] }],
    ]);
    for (const [meaning, regions] of [
      ['-', ['XX-12', 'XX-13']],
      ['XX-14', ['XX-12', 'XX-14', 'XX-13']],
    ]) {
      const settled = takeRegions([cell], { words: { region: { Nowhere: meaning } } });
      expect([settled.codes, regionsOf(settled)]).toEqual([[], [regions]]);
    }
  });

  test('where none is known the cell is asked about as a whole', () => {
    const { said } = takeRegions(['Here, Nowhere']);
    expect(said.map(({ asks }) => asks?.word)).toEqual(['Here, Nowhere']);
  });

  test('a name that holds a separator wins, alone and among others', () => {
    const named = (id: string, name: string) => ({ id, label: inEachLocale(() => name) });
    const options = [
      named('XX-11', 'Nuts, Bolts and Screws'),
      named('XX-12', 'Nuts'),
      named('XX-13', 'Bolts/Screws'),
    ];
    const target = { ...whole, lists: { ...whole.lists, places: listOptions(options) } };
    const cells = ['Nuts, Bolts and Screws', 'Bolts/Screws, Nuts', 'Nuts, Nuts, Bolts and Screws'];
    expect(regionsOf(takeRegions(cells, {}, target))).toEqual([
      ['XX-11'],
      ['XX-13', 'XX-12'],
      ['XX-12', 'XX-11'],
    ]);
  });

  test('a region or country around another one is its address', () => {
    const around = () => ['XX-01', 'XX'];
    const target = { ...whole, lists: { ...whole.lists, around } };
    const cells = ['Windy Plain, Sampleland', 'Sample Bay / Windy Plain'];
    expect(regionsOf(takeRegions(cells, {}, target))).toEqual([['XX-12'], ['XX-12']]);
  });

  test('of two countries they are refused', () => {
    const around = (region: string) => [region === 'XX-12' ? 'XX' : 'XM'];
    const target = { ...whole, lists: { ...whole.lists, around } };
    const { clusters, codes } = takeRegions(['Windy Plain, Button Coast'], {}, target);
    expect([clusters.size, codes]).toEqual([0, ['B2 inventory.region.countries']]);
  });

  test('rows that differ in their order mean the same, in any order', () => {
    const rows = ['Windy Plain, Button Coast', 'Button Coast; Windy Plain'];
    const taken = [rows, rows.toReversed()].map((own) =>
      takeCsv([head, ...own.map((one) => `Wine\t${one}\tKites\tIdea`)]),
    );
    expect(taken.map(regionsOf)).toEqual([[['XX-13', 'XX-12']], [['XX-13', 'XX-12']]]);
    expect(taken.map(({ codes }) => codes)).toEqual([
      ['A2 inventory.alike'],
      ['A3 inventory.alike'],
    ]);
  });

  test('one that the entry of a known cluster lacks is told, and the entry kept', () => {
    const known = portal.clusters.find(({ data }) => data.regions.length === 1);
    if (!known) throw new Error('no cluster of one region');
    const { name, regions } = known.data;
    const other = regions[0] === 'XX-13' ? 'XX-12' : 'XX-13';
    const { clusters, codes } = takeCsv([
      'ID\tName\tRegion',
      `${known.id}\t${name.original}\t${regions[0]}; ${other}`,
    ]);
    expect([clusters.size, codes]).toEqual([0, ['C2 inventory.differs']]);
  });
});

describe('sectors of a list by their codes', () => {
  const option = (id: string, name: string, code: string) => ({
    id,
    label: inEachLocale(() => name),
    also: [code],
  });
  const sectors = listOptions([
    option('kites', 'Manufacturing', 'C'),
    option('teaware', 'Construction', 'F'),
  ]);
  const target = { ...whole, lists: { ...whole.lists, sectors } };
  const listOf = (...cells: readonly string[]) =>
    takeCsv(
      [
        'Name;Region;Branża;Stage',
        ...cells.map((cell, n) => `Wytwórnia nr ${n + 3};Windy Plain;"${cell}";Idea`),
      ],
      {},
      target,
    );
  const sectorsOf = ({ clusters }: ReturnType<typeof takeCsv>) =>
    [...clusters.values()].map((entry) => entry.sectors.map(({ id }: { id: string }) => id));

  test('a code counts beside words of another language, and is told', () => {
    const taken = listOf('C — Przetwórstwo', 'Budownictwo (F)', 'C — Przetwórstwo; F — Budowa');
    expect(sectorsOf(taken)).toEqual([['kites'], ['teaware'], ['kites', 'teaware']]);
    expect(taken.said.filter(({ code }) => code === 'table.codes')).toMatchObject([
      { cell: 'C2', severity: 'warning' },
    ]);
  });

  test('letters of sections stand alone below a word for the sector', () => {
    expect(sectorsOf(listOf('C', 'C', 'F'))).toEqual([['kites'], ['kites'], ['teaware']]);
  });
});
