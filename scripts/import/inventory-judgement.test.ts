import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { InventoryFile } from '../../src/importers/inventory/import-inventory.ts';
import type { GlobePoint } from '../../src/importers/values/read-point.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { copySample, samplePortal } from '../../workshop/testing/sample-portal.ts';
import { makeSpreadsheet } from '../../workshop/testing/spreadsheets/make-spreadsheet.ts';
import { spreadsheetSchema } from '../../workshop/testing/spreadsheets/describe-spreadsheet.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { sayRemark } from './say-remark.ts';

const directory = copySample();
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const { portal } = checkDirectory(directory);

const settings = { sources: ['sample-report'], locale: 'en', language: 'en' } as const;

function listOf(bytes: Uint8Array, file: string, mapping: object): InventoryFile {
  const { workbook } = readWorkbook(bytes, file);
  if (!workbook) throw new Error(`${file} cannot be read`);
  return { file, workbook, mapping: importMappingSchema.parse({ for: 'clusters', ...mapping }) };
}

/** Imports lists into a portal. */
function take(lists: readonly InventoryFile[], at: Portal = portal, folder = directory) {
  const target = readInventoryTarget(folder, at, '2024');
  const at2024 = { directory: folder, portal: at };
  const { files, rows, remarks } = planInventory(lists, at2024, target, settings);
  const said = remarks
    .map((remark) => sayRemark(remark, 'en'))
    .filter(({ code }) => code !== 'inventory.missing');
  return { files, rows, said, codes: said.map(({ code, cell }) => `${cell ?? 'file'} ${code}`) };
}

const takeCsv = (text: string, mapping: object = {}) =>
  take([listOf(Buffer.from(text), 'list.csv', mapping)]);

const entryOf = (files: ReadonlyMap<string, string>, name: string) =>
  parse([...files].find(([path]) => path.endsWith(`/${name}.yaml`))?.[1] ?? '');

describe('a missing region is no answer', () => {
  const head = 'Name,Region,Sector,Stage\n';

  test('an empty cell is an error at its cell, and the other rows are taken', () => {
    const { files, codes } = takeCsv(`${head}Wine,Windy Plain,Kites,Idea\nTea,,Kites,Idea\n`);
    expect(codes).toEqual(['B3 inventory.new.region']);
    expect([...files.keys()]).toEqual([
      'clusters/xx/xx-windy-plain-wine.yaml',
      'returns/2024/xx-windy-plain-wine.yaml',
    ]);
  });

  test('a list without a column of regions is refused once', () => {
    const { files, codes, said } = takeCsv('Name,Sector\nTea,Kites\nWine,Kites\n');
    expect(codes).toEqual(['file inventory.column.no-region']);
    expect(said[0]?.message).toContain('(2)');
    expect(files.size).toBe(0);
  });

  test('known clusters need no region, since they have one', () => {
    const { codes } = takeCsv('Name,Stage\nKite Platform,Idea\n');
    expect(codes).toEqual([]);
  });

  test.each(['XX', 'Sampleland', 'Nationwide', 'ülke geneli', 'ÖLKƏ ÜZRƏ', 'ქვეყნის მასშტაბით'])(
    'nationwide is what says so: %s',
    (word) => {
      const { files, codes } = takeCsv(`${head}Tea,${word},Kites,Idea\n`);
      expect(codes).toEqual([]);
      expect(entryOf(files, 'xx-tea')).toMatchObject({ scope: 'national', regions: [] });
    },
  );

  test('a mapping says nationwide in words of its own, and the region of a whole list', () => {
    const words = { words: { region: { 'Todo el país': 'XX' } } };
    const own = takeCsv(`${head}Tea,todo el pais,Kites,Idea\n`, words);
    expect(entryOf(own.files, 'xx-tea')).toMatchObject({ scope: 'national' });
    const all = takeCsv('Name,Sector\nTea,Kites\n', { constants: { region: 'XX-12' } });
    expect(entryOf(all.files, 'xx-windy-plain-tea')).toMatchObject({ regions: ['XX-12'] });
  });

  test('merged cells are read for each of their rows', () => {
    const words = spreadsheetSchema.parse({
      rows: [
        ['Name', 'Region', 'Sector', 'Firms'],
        ['Wine', 'Windy Plain', 'Kites', 12],
        ['Tea', null, 'Kites', null],
        ['Nuts', null, 'Kites', 5],
      ],
      merges: ['B2:B4', 'D2:D3'],
    });
    const { files, codes, said } = take([listOf(makeSpreadsheet(words), 'list.xlsx', {})]);
    // A number shared by two clusters is assigned to neither.
    expect(codes).toEqual(['B2 form.merged.spread', 'D2 form.merged.count']);
    expect(said[0]?.message).toContain('B2:B4');
    const entries = [...files].filter(([path]) => path.startsWith('clusters/'));
    expect(entries.map(([, text]) => [parse(text).regions, parse(text).profile?.firms])).toEqual([
      [['XX-12'], undefined],
      [['XX-12'], undefined],
      [['XX-12'], [expect.objectContaining({ total: 5 })]],
    ]);
  });
});

describe('a list is judged against itself as against what stands', () => {
  const head = 'Name,Region,Sector,Stage\n';

  test('rows that say the same count once, and the second import changes nothing', () => {
    const text = `No,${head}71,Wine,Windy Plain,Kites,Idea\n72,WINE,Windy Plain,Kites,Idea\n`;
    const { files, codes, said } = takeCsv(text);
    expect(codes).toEqual(['B3 inventory.alike']);
    expect(said[0]?.message).toContain('row 2');
    expect(files.size).toBe(2);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const after = checkDirectory(directory).portal;
    const again = take([listOf(Buffer.from(text), 'list.csv', {})], after);
    for (const path of files.keys()) rmSync(join(directory, path));
    expect([...again.files.keys()]).toEqual([]);
    expect(again.codes).toEqual(['B3 inventory.alike']);
  });

  test('rows that differ in a column without a meaning are the same only as far as they were read', () => {
    const text = 'Name,Region,Sector,Xyzzy\nWine,Windy Plain,Kites,12\nWine,Windy Plain,Kites,15\n';
    const open = takeCsv(text, { columns: { Xyzzy: '?' } });
    expect(open.codes).toContain('A3 inventory.alikeSoFar');
    expect(open.said.find(({ cell }) => cell === 'A3')?.message).toContain('not read yet: Xyzzy');
    expect([...open.files.keys()]).toEqual([
      'clusters/xx/xx-windy-plain-wine.yaml',
      'returns/2024/xx-windy-plain-wine.yaml',
    ]);
    // Skipped on purpose, they are equal; once the column is read, they contradict each other.
    expect(takeCsv(text, { columns: { Xyzzy: '-' } }).codes).toEqual(['A3 inventory.alike']);
    const read = takeCsv(text, { columns: { Xyzzy: 'firms' } });
    expect([read.files.size, ...read.codes]).toEqual([
      0,
      'A2 inventory.twice',
      'A3 inventory.twice',
    ]);
  });

  test('a column that gets a meaning later is read into entries of the first import', () => {
    const text = 'Name,Region,Sector,Stage,Xyzzy\nWine,Windy Plain,Kites,Idea,12\n';
    const columns = { Xyzzy: '?' };
    const { files } = takeCsv(text, { columns });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const after = checkDirectory(directory).portal;
    const again = (meaning: string) =>
      take([listOf(Buffer.from(text), 'list.csv', { columns: { Xyzzy: meaning } })], after).files;
    const [same, later] = [again('?'), again('firms')];
    for (const path of files.keys()) rmSync(join(directory, path));
    expect([...same.keys()]).toEqual([]);
    const at = 'clusters/xx/xx-windy-plain-wine.yaml';
    // As if the meaning had been known from the beginning.
    expect(later.get(at)).toBe(takeCsv(text, { columns: { Xyzzy: 'firms' } }).files.get(at));
  });

  test('of rows that contradict each other neither is taken', () => {
    const { files, said } = takeCsv(
      `${head}Wine,Windy Plain,Kites,Idea\nWine,Windy Plain,Kites,Mature\n`,
    );
    expect(files.size).toBe(0);
    expect(said.map(({ cell, message }) => [cell, message])).toEqual([
      [
        'A2',
        '“Wine” is told already in row 3, but not the same: stage. Neither was taken: keep the row that is right',
      ],
      [
        'A3',
        '“Wine” is told already in row 2, but not the same: stage. Neither was taken: keep the row that is right',
      ],
    ]);
  });

  test.each([
    ['nearly the same name', 'Wine Makers,Windy Plain', 'Wine Mackers,Windy Plain', 'near'],
    [
      'a name that is part of another',
      'Wine Makers,Windy Plain',
      'Old Wine Makers,Windy Plain',
      'near',
    ],
    [
      'the same name elsewhere',
      'Wine Makers,Windy Plain',
      'Wine Makers,Thistle Hills',
      'elsewhere',
    ],
  ])('%s is asked about, and one word settles it', (_, first, second, code) => {
    const text = `${head}${first},Kites,Idea\n${second},Kites,Idea\n`;
    const asked = takeCsv(text);
    expect(asked.codes).toEqual([`A2 inventory.new.${code}`, `A3 inventory.new.${code}`]);
    expect(asked.files.size).toBe(0);
    const settled = takeCsv(text, { words: { cluster: { 'wine makers': '+' } } });
    expect(settled.codes).toEqual([]);
    expect(settled.files.size).toBe(4);
  });

  test.each([
    ['Wine Zone I', 'Wine Zone II'],
    ['Park 21', 'Park 24'],
    ['North Park', 'South Park'],
  ])('%s and %s are two', (first, second) => {
    const rows = [first, second].map((name) => `${name},Windy Plain,Kites,Idea\n`).join('');
    expect(takeCsv(head + rows).codes).toEqual([]);
  });

  test('a number stands once in a list', () => {
    const { codes } = takeCsv(
      `No,${head}7,Wine,Windy Plain,Kites,Idea\n7,Tea,Windy Plain,Kites,Idea\n`,
    );
    expect(codes).toEqual(['B2 inventory.number.twice', 'B3 inventory.number.twice']);
  });
});

describe('who says the sectors', () => {
  const list = 'Name,Region,Sector\nTea,Windy Plain,Kites\n';
  const sectorsOf = (files: ReadonlyMap<string, string>) =>
    entryOf(files, 'xx-windy-plain-tea').sectors;

  test('nobody is said to have named a sector who was not asked', () => {
    expect(sectorsOf(takeCsv(list).files)).toEqual([{ id: 'kites', basis: 'inferred' }]);
    const all = takeCsv('Name,Region\nTea,Windy Plain\n', { constants: { sector: 'kites' } });
    expect(sectorsOf(all.files)).toEqual([{ id: 'kites', basis: 'inferred' }]);
  });

  test('the source names them where somebody says so', () => {
    const { files, rows } = takeCsv(list, { basis: 'reported' });
    expect(rows.map(({ row }) => row.basis)).toEqual(['reported']);
    expect(sectorsOf(files)).toEqual([
      { id: 'kites', basis: 'reported', sources: [{ source: 'sample-report' }] },
    ]);
  });

  test('several columns of sectors are one list, the main sector first', () => {
    const { files } = takeCsv('Name,Region,Sector,Industry\nTea,Windy Plain,Kites,Teaware\n');
    expect(sectorsOf(files).map(({ id }: { id: string }) => id)).toEqual(['kites', 'teaware']);
  });
});

test('coordinates and fields of the portal’s own are taken with their source', () => {
  const text = [
    'Name,Region,Sector,Coordinates,Workshop area,kettle-services,tea-room',
    'Tea,Windy Plain,Kites,"-33.037644, -68.541893","1.250,5",Hot water; Echo,yes',
    'Wine,Windy Plain,Kites,"121.5, 31.2",7,Harbour,no',
  ].join('\n');
  const words = { 'fields.kettle-services': { Harbour: 'harbour' } };
  const list = listOf(Buffer.from(text), 'list.csv', { words });
  const { files, codes } = take([list], checkDirectory(samplePortal).portal, samplePortal);
  expect(codes).toEqual(['D2 check.warn.pointOutside', 'D3 value.point.turned']);
  const entry = entryOf(files, 'xx-windy-plain-tea');
  const told = { edition: '2024', sources: [{ source: 'sample-report' }] };
  expect(entry.point).toEqual({ lat: -33.037644, lon: -68.541893, sources: told.sources });
  expect(entry.fields).toEqual({
    'floor-area': [{ value: 1250.5, ...told }],
    'kettle-services': [{ value: ['hot-water', 'echo'], ...told }],
    'tea-room': [{ value: true, ...told }],
  });
});

test('points that lie in their regions only when they are turned round are not taken, and not turned', () => {
  const rows = (points: readonly string[]) =>
    listOf(
      Buffer.from(
        [
          'Name,Region,Sector,Coordinates',
          ...points.map((point, n) => `Park ${n},Windy Plain,Kites,"${point}"`),
        ].join('\n'),
      ),
      'list.csv',
      {},
    );
  // A region between 30 and 40 degrees south, and 60 and 70 degrees west.
  const holdsPoint = (_: string, { lat, lon }: GlobePoint) =>
    lat < -30 && lat > -40 && lon < -60 && lon > -70;
  const target = { ...readInventoryTarget(directory, portal, '2024'), holdsPoint };
  const pointsOf = (points: readonly string[]) => {
    const { rows: taken, remarks } = planInventory(
      [rows(points)],
      { directory, portal },
      target,
      settings,
    );
    const codes = remarks.map(({ code }) => code).filter((code) => code.includes('point'));
    return [codes, taken.flatMap(({ values }) => values.map(({ after }) => after))];
  };
  expect(pointsOf(['-68.5, -33.1', '-62.9, -33.2', '-33, -65'])).toEqual([
    ['inventory.point.turned'],
    [],
  ]);
  // A single one is a slip: it is imported, with a warning.
  expect(pointsOf(['-33.1, -68.5', '-62.9, -33.2'])[0]).toEqual(['inventory.point.swapped']);
});
