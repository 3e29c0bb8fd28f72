import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { utils, write } from '@e965/xlsx';
import { readStatistics } from '../../src/importers/statistics/read-statistics.ts';
import { copyStatistics } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planStatistics } from './plan-statistics.ts';
import {
  readStatisticFiles,
  readStatisticTables,
  statisticSetting,
} from './read-statistic-files.ts';

const file = join(import.meta.dirname, '../../tests/statistics/made-up-jobs.csv');

let directory = '';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterbook-statistics-'));
  directory = join(folder, 'portal');
  copyStatistics(directory);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const portalOf = () => checkDirectory(directory).portal;

function planSdmx(sources: readonly string[] = ['sample-report']) {
  const { observations } = readStatisticFiles([file]);
  const reading = readStatistics(observations, statisticSetting(portalOf(), { only: new Map() }));
  const { years } = reading;
  return planStatistics({ measure: 'jobs', years }, directory, { edition: '2025', sources, file });
}

describe('a file of SDMX', () => {
  test('says nothing new to the sample, which was made of it', () => {
    const plan = planSdmx();
    expect([plan.read, plan.differences, [...plan.files]]).toEqual([640, [], []]);
  });

  test('makes a table a year that the check takes, or none without a source', () => {
    for (const year of ['2023', '2024'])
      rmSync(join(directory, `analysis-tables/2025/jobs-${year}.yaml`));
    expect(planSdmx([]).files.size).toBe(0);
    expect(planSdmx([]).remarks.map(({ code }) => code)).toEqual(['table.source']);
    const { files } = planSdmx();
    expect([...files.keys()]).toEqual([
      'analysis-tables/2025/jobs-2023.yaml',
      'analysis-tables/2025/jobs-2024.yaml',
    ]);
    for (const [path, text] of files) writeFileSync(join(directory, path), text);
    expect(checkDirectory(directory).problems).toEqual([]);
    const table = parse(files.get('analysis-tables/2025/jobs-2024.yaml') ?? '') as {
      rows: Record<string, unknown>[];
    };
    const row = (region: string, activity: string) =>
      table.rows.find((one) => one.region === region && one.activity === activity);
    expect(row('XX-14', 'C20')).toEqual({
      ...{ region: 'XX-14', activity: 'C20', missing: 'suppressed' },
    });
    expect(row('XX-11', 'A01')).toHaveProperty('flag', 'estimated');
    expect(row('XX-16', 'C26')).toHaveProperty('value', 0);
  });

  test('changes only what it tells otherwise, and keeps comments', () => {
    const path = join(directory, 'analysis-tables/2025/jobs-2024.yaml');
    const before = readFileSync(path, 'utf8');
    const changed = before.replace(/(region: XX-01, activity: A03, value: )\d+/, '$17');
    writeFileSync(path, changed);
    const plan = planSdmx();
    expect(plan.differences).toEqual([{ ids: ['2024', 'XX-01', 'A03'], before: 7, after: 211 }]);
    expect(plan.files.get('analysis-tables/2025/jobs-2024.yaml')).toBe(before);
  });
});

/** Numbers of a reading, one a line. */
const lines = ({ years }: ReturnType<typeof readStatisticTables>) =>
  [...years].flatMap(([year, numbers]) =>
    numbers.map(({ ids, value, flag }) => [year, ...ids, value, flag ?? ''].join(' ').trim()),
  );

describe('a plain table', () => {
  const read = (path: string, measure: 'jobs' | 'firms' | 'exports' = 'jobs') => {
    const { tables } = readStatisticFiles([path]);
    const files = tables.map((one) => ({ ...one, mapping: undefined }));
    return readStatisticTables(files, measure, portalOf(), { locale: 'en', asOf: undefined });
  };
  test('is a list of several years, with marks and flags of its office', () => {
    const path = join(folder, 'list.csv');
    const head = 'Region;NACE;Year;Persons employed';
    const rows = [
      'Sample Bay;C10;2022;1200',
      'Sample Bay;C10;2023;1250 e',
      'Sample Bay;C13;2022;c',
      'Sample Bay;C13;2023;40',
      'Thistle Hills;C10;2022;:',
      'Thistle Hills;C10;2023;300',
      'Thistle Hills;C13;2022;0',
      'Thistle Hills;C13;2023;12',
    ];
    writeFileSync(path, [head, ...rows].join('\n'));
    const reading = read(path);
    expect(reading.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(lines(reading).toSorted()).toEqual([
      '2022 XX-01 C10 1200',
      '2022 XX-01 C13 secret',
      '2022 XX-11 C10 unreported',
      '2022 XX-11 C13 0',
      '2023 XX-01 C10 1250 estimated',
      '2023 XX-01 C13 40',
      '2023 XX-11 C10 300',
      '2023 XX-11 C13 12',
    ]);
  });

  test('is a sheet with activities across, in Turkish', () => {
    const path = join(folder, 'firms.xlsx');
    const sheet = utils.aoa_to_sheet([
      ['Firma sayısı, 2023'],
      ['Bölge', 'C10', 'C13', 'C14'],
      ['Örnek Körfezi', 12, 4, 9],
      ['Devedikeni Tepeleri', 30, 5, 2],
      ['Hayali yer', 1, 1, 1],
    ]);
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, sheet, 'Firmalar');
    writeFileSync(path, write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
    const reading = readStatisticTables(
      readStatisticFiles([path]).tables.map((one) => ({ ...one, mapping: undefined })),
      'firms',
      portalOf(),
      { locale: 'tr', asOf: '2023' },
    );
    expect(lines(reading).toSorted()).toEqual([
      ...['2023 XX-01 C10 12', '2023 XX-01 C13 4', '2023 XX-01 C14 9'],
      ...['2023 XX-11 C10 30', '2023 XX-11 C13 5', '2023 XX-11 C14 2'],
    ]);
    expect(reading.remarks.map(({ code, cell }) => [code, cell])).toContainEqual([
      'table.unknown.region',
      'A5',
    ]);
  });
});

test('other JSON is refused', () => {
  const path = join(folder, 'package.json');
  copyFileSync(join(import.meta.dirname, '../../package.json'), path);
  expect(readStatisticFiles([path]).remarks.map(({ code }) => code)).toEqual(['statistics.json']);
});

describe('plain tables as offices print them', () => {
  const readCsv = (text: readonly string[], asOf?: string) => {
    const path = join(folder, 'office.csv');
    writeFileSync(path, text.join('\n'));
    const reading = readStatisticTables(
      readStatisticFiles([path]).tables.map((one) => ({ ...one, mapping: undefined })),
      'jobs',
      checkDirectory(join(import.meta.dirname, '../../src/content')).portal,
      { locale: 'en', asOf },
    );
    return { rows: lines(reading), codes: reading.remarks.map(({ code }) => code) };
  };

  test('have the year of their title, or none', () => {
    const head = 'Region;NACE Rev. 2;Number of employees';
    const row = 'Kakheti;C – Manufacturing;1200';
    expect(readCsv(['Employees by region, 2023', head, row]).rows).toEqual(['2023 GE-KA C 1200']);
    const without = readCsv(['Employees by region', head, row]);
    expect([without.rows, without.codes]).toEqual([
      [],
      expect.arrayContaining(['statistics.noYear']),
    ]);
    expect(readCsv([head, row], '2022').rows).toEqual(['2022 GE-KA C 1200']);
  });

  test('name regions with codes of NUTS, titles of cities and forms of government', () => {
    const { rows } = readCsv([
      'İstihdam, kişi, 2022;;',
      'Bölge;C-İmalat;G - საბითუმო და საცალო ვაჭრობა',
      'TR21 (Tekirdağ, Edirne, Kırklareli);10;20',
      'TR10 (İstanbul);30;40',
      'ქ. თბილისი;50;60',
      'აჭარის ა.რ.;70;80',
      'Naxçıvan Muxtar Respublikası - cəmi;90;100',
    ]);
    expect(rows.toSorted()).toEqual(
      [
        ...['2022 TR21 C 10', '2022 TR21 G 20', '2022 TR10 C 30', '2022 TR10 G 40'],
        ...['2022 GE-TB C 50', '2022 GE-TB G 60', '2022 GE-AJ C 70', '2022 GE-AJ G 80'],
        ...['2022 naxcivan C 90', '2022 naxcivan G 100'],
      ].toSorted(),
    );
  });
});

test('the address of a file is recorded where its numbers are known, and what it no longer has is named', () => {
  const from = { address: 'https://example.org/jobs.csv' };
  const read = (most: number) => {
    const { observations } = readStatisticFiles([file]);
    const setting = statisticSetting(portalOf(), { only: new Map() });
    const { years } = readStatistics(observations, setting);
    const some = new Map([...years].map(([year, rows]) => [year, rows.slice(0, most)] as const));
    const to = { edition: '2025', sources: ['sample-report'], file };
    return planStatistics({ measure: 'jobs', from, years: some }, directory, to);
  };
  const { files, differences, remarks } = read(1000);
  expect([files.size, differences, remarks]).toEqual([2, [], []]);
  for (const [path, text] of files) {
    expect(parse(text)).toMatchObject({ from });
    writeFileSync(join(directory, path), text);
  }
  expect(checkDirectory(directory).problems).toEqual([]);
  expect(read(300)).toMatchObject({
    differences: [],
    remarks: [{ code: 'statistics.gone', values: { n: 40 } }],
  });
});
