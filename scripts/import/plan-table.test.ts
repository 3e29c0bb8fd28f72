import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { type ImportMapping, importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { openTables, planTable, type TableName } from './plan-table.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { sayRemark } from './say-remark.ts';

const root = join(import.meta.dirname, '../..');

let directory = '';
let folder = '';
beforeEach(() => {
  directory = copySample();
  folder = mkdtempSync(join(tmpdir(), 'clusterbook-table-'));
});
afterEach(() => {
  for (const one of [directory, folder]) rmSync(one, { recursive: true, force: true });
});

function plan(
  name: TableName,
  csv: string,
  sources = ['sample-report'],
  said: Partial<ImportMapping> = {},
) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, csv);
  const { portal } = checkDirectory(directory);
  const { read } = openTables(name, portal, { asOf: '2023', locale: 'en' });
  const mapping = importMappingSchema.parse({ for: 'table', as: name, ...said });
  const { workbooks } = readWorkbooks([file]);
  const files = workbooks.map((one) => ({ ...one, mapping }));
  const settings = { edition: '2024', asOf: '2023', sources, read };
  const outcome = planTable(name, files, directory, settings);
  const told = outcome.remarks.map((remark) => sayRemark(remark, 'en'));
  return { ...outcome, said: told, text: [...outcome.files.values()][0] ?? '' };
}

function write(files: ReadonlyMap<string, string>) {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
}

const list = 'Region;Sector;Jobs\nSample Bay;Kites;1.200\nXX-01;teaware;12.345,0\n';

test('a list and a table across give the same file, which is sound and stays when told again', () => {
  const long = plan('employment', list);
  expect(long.said.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...long.files.keys()]).toEqual([join('analysis-tables', '2024', 'employment.yaml')]);
  expect(parse(long.text)).toEqual({
    kind: 'employment',
    asOf: '2023',
    rows: [
      { region: 'XX-01', sector: 'kites', persons: 1200 },
      { region: 'XX-01', sector: 'teaware', persons: 12345 },
    ],
    sources: [{ source: 'sample-report' }],
  });
  expect(long.text).toContain('  - { region: XX-01, sector: kites, persons: 1200 }\n');
  const wide = plan(
    'employment',
    'Region,Kites,Teaware\nSample Bay,1200,12345\nTotal,1200,12345\n',
  );
  expect(wide.text).toBe(long.text);
  write(long.files);
  expect(checkDirectory(directory).problems).toEqual([]);
  expect(plan('employment', list).files.size).toBe(0);
});

test('a number that changes leaves the other rows and the comments as they stand', () => {
  const { files, text } = plan('employment', list);
  const [file = ''] = files.keys();
  write(new Map([[file, text.replace('rows:', '# Counted in spring.\nrows:')]]));
  const again = plan('employment', 'Region;Sector;Jobs\nXX-01;Kites;1300\n', []);
  expect(again.differences).toEqual([{ ids: ['XX-01', 'kites'], before: 1200, after: 1300 }]);
  expect(again.text).toContain('# Counted in spring.');
  expect(parse(again.text).rows).toHaveLength(2);
});

test('names that are not known are refused with the nearest, in cells and in headers', () => {
  const long = plan(
    'employment',
    'Region;Sector;Jobs\nSample Bye;Kites;1\nXX-01;Kite;2\nXX-01;;3\n',
  );
  expect(long.files.size).toBe(0);
  expect(long.said.map(({ code, cell }) => [code, cell])).toEqual([
    ['table.unknown.region', 'A2'],
    ['table.unknown.sector', 'B3'],
    ['table.missing', 'C4'],
  ]);
  expect(long.said[0]?.message).toContain('Sample Bay (XX-01)');
  const wide = plan('employment', 'Region,Kites,Teawear\nXX-01,1200,5\n');
  expect(wide.said.map(({ code, cell }) => [code, cell])).toEqual([
    ['table.uncounted', 'B2'],
    ['table.unknown.sector', 'C1'],
  ]);
});

test('contacts are between clusters and organisations; persons have no place in them', () => {
  const { text, said, files } = plan(
    'contacts',
    'From,To,Kind,Weight\nKite Platform,teapot-guild,joint project,2\nxx-teapots,xx-kites,,\nxx-kites,xx-kites,,1\nKite Platform,Jane Doe,,1\nxx-teapots,xx-kites,,3\n',
  );
  expect(parse(text).rows).toEqual([
    { from: 'clusters/xx-kites', to: 'organisations/teapot-guild', kind: 'project', weight: 2 },
  ]);
  expect(said.map(({ code, cell }) => [code, cell])).toEqual([
    ['table.unknown.party', 'B5'],
    ['table.self', 'D4'],
    ['table.same', 'A3'],
  ]);
  write(files);
  expect(checkDirectory(directory).problems).toEqual([]);
});

test('what a source keeps secret or does not report is written as such, and takes a number’s place', () => {
  const secret = plan('employment', 'Region,Kites,Teaware\nSample Bay,c,12345\nXX-11,:,7\n');
  expect(parse(secret.text).rows).toEqual([
    { region: 'XX-01', sector: 'kites', missing: 'suppressed' },
    { region: 'XX-01', sector: 'teaware', persons: 12345 },
    { region: 'XX-11', sector: 'kites', missing: 'not-reported' },
    { region: 'XX-11', sector: 'teaware', persons: 7 },
  ]);
  write(secret.files);
  expect(checkDirectory(directory).problems).toEqual([]);
  expect(plan('employment', 'Region,Kites,Teaware\nSample Bay,c,12345\n', []).files.size).toBe(0);
  const told = plan('employment', 'Region,Kites,Teaware\nSample Bay,5,c\n', []);
  expect(told.differences).toEqual([
    { ids: ['XX-01', 'kites'], before: 'secret', after: 5 },
    { ids: ['XX-01', 'teaware'], before: 12345, after: 'secret' },
  ]);
  expect(parse(told.text).rows.slice(0, 2)).toEqual([
    { region: 'XX-01', sector: 'kites', persons: 5 },
    { region: 'XX-01', sector: 'teaware', missing: 'suppressed' },
  ]);
});

test('headers of other names are given to the command', () => {
  const csv = 'Ort,Zweig,Köpfe,Betriebe\nSample Bay,Kites,5,2\nXX-11,Kites,6,3\n';
  const columns = { Köpfe: 'persons' };
  const { text, said } = plan('employment', csv, ['sample-report'], { columns });
  expect(parse(text).rows.map(({ persons }: { persons: number }) => persons)).toEqual([5, 6]);
  expect(said.map(({ code }) => code)).toEqual(['table.passed']);
  // Numbers of different measures are never added up.
  const unsure = plan('employment', csv, ['sample-report'], { sum: 'yes' });
  expect(unsure.files.size).toBe(0);
  expect(unsure.said.map(({ code }) => code)).toEqual([
    'table.uncounted',
    'table.measure.several',
    'table.measure.several',
  ]);
  expect(unsure.said[1]?.message).toContain('Köpfe; Betriebe');
});

test('what is no table is told with the header found and the columns wanted', () => {
  const { said } = plan('employment', 'Ort,Köpfe\nHier,5\n');
  expect(said.map(({ code }) => code)).toEqual(['table.shape']);
  expect(said[0]?.message).toContain('region, sector, persons');
  expect(said[0]?.message).toContain('Ort, Köpfe');
  expect(said[0]?.message).toContain('--columns');
});

test('a new table needs a source', () => {
  const { files, said } = plan('employment', list, []);
  expect(files.size).toBe(0);
  expect(said.map(({ code }) => code)).toContain('table.source');
});

describe('what analyses name', () => {
  // The rows and columns of the matrix and the items of the card are in entries of the whole sample.
  const file = (folder: string, name: string) =>
    readFileSync(join(root, 'examples/sample-region', folder, name), 'utf8');
  beforeEach(() => {
    mkdirSync(join(directory, 'analyses'), { recursive: true });
    for (const name of ['needs.yaml', 'scorecard.yaml'])
      writeFileSync(join(directory, 'analyses', name), file('analyses', name));
  });

  test('marks come across, one row a respondent and function; names of persons are refused', () => {
    const { said, text } = plan(
      'needs',
      'Respondent,Function,People,Money\n1,Drawing spouts,2,3\nR2,drawing,5,-\nAnn,drawing,1,1\n3,drawing,6,2\n',
    );
    expect(parse(text).rows).toEqual([
      { function: 'drawing', resource: 'money', respondent: 'r1', score: 3 },
      { function: 'drawing', resource: 'money', respondent: 'r3', score: 2 },
      { function: 'drawing', resource: 'people', respondent: 'r1', score: 2 },
      { function: 'drawing', resource: 'people', respondent: 'r2', score: 5 },
    ]);
    const errors = said.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      '“6” is too large. The greatest value is 5.',
      '“Ann” is no code of a respondent, such as r1. Names have no place here',
    ]);
  });

  test('levels are of sectors or clusters, and of items that the card has', () => {
    const { said, text } = plan(
      'levels',
      'Sector;Item;Level\nKites;Research;3\nTeapot and Saucer Cluster;jobs;1,5\nKites;Reserch;2\n',
    );
    expect(parse(text).rows).toEqual([
      { subject: 'clusters/xx-teapots', item: 'jobs', level: 1.5 },
      { subject: 'sectors/kites', item: 'research', level: 3 },
    ]);
    const [error] = said.filter(({ severity }) => severity === 'error');
    expect(error?.message).toContain('There is no item of a scorecard “Reserch”');
  });

  test('levels are read by their words in every language, and of an index as of the card: from 1 to 3', () => {
    const { said, text } = plan(
      'levels',
      'Sector,Research,Places to work,Guild\nKites,Orta,ყველაზე,HIGH\nTeaware,საშუალო,yüksək,medium\n',
    );
    expect(parse(text).rows).toEqual([
      { subject: 'sectors/kites', item: 'association', level: 3 },
      { subject: 'sectors/kites', item: 'research', level: 2 },
      { subject: 'sectors/teaware', item: 'association', level: 2 },
      { subject: 'sectors/teaware', item: 'jobs', level: 3 },
      { subject: 'sectors/teaware', item: 'research', level: 2 },
    ]);
    expect(said.filter(({ severity }) => severity === 'error').map(({ cell }) => cell)).toEqual([
      'C2',
    ]);
  });
});
