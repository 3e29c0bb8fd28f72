import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copySample } from '../../src/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planTable, type TableName } from './plan-table.ts';
import { sayRemark } from './say-remark.ts';

let directory = '';
let folder = '';
beforeEach(() => {
  directory = copySample();
  // The sample has a table of that year already: here one is begun.
  rmSync(join(directory, 'analysis-tables/2024'), { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'clusterbook-table-'));
});
afterEach(() => {
  for (const one of [directory, folder]) rmSync(one, { recursive: true, force: true });
});

function plan(name: TableName, csv: string, sources = ['sample-report']) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, csv);
  const { portal } = checkDirectory(directory);
  const settings = { edition: '2024', asOf: '2023', sources, locale: 'en' } as const;
  const outcome = planTable(name, [file], { directory, portal }, settings);
  const said = outcome.remarks.map((remark) => sayRemark(remark, 'en'));
  return { ...outcome, said, text: [...outcome.files.values()][0] ?? '' };
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
  expect(wide.said.map(({ code, cell }) => [code, cell])).toEqual([['table.unknown.sector', 'C1']]);
});

test('contacts are between clusters and organisations; persons have no place in them', () => {
  const { text, said, files } = plan(
    'contacts',
    'From,To,Kind,Weight\nKite Platform,teapot-guild,joint project,2\nxx-teapots,xx-kites,,\nxx-kites,xx-kites,,1\nKite Platform,Jane Doe,,1\nxx-teapots,xx-kites,,3\n',
  );
  expect(parse(text).rows).toEqual([
    { from: 'clusters/xx-kites', to: 'organisations/teapot-guild', kind: 'project', weight: 2 },
    { from: 'clusters/xx-teapots', to: 'clusters/xx-kites' },
  ]);
  expect(said.map(({ code }) => code)).toEqual([
    'table.self',
    'table.unknown.party',
    'table.twice',
  ]);
  write(files);
  expect(checkDirectory(directory).problems).toEqual([]);
});

test('a new table needs a source', () => {
  const { files, said } = plan('employment', list, []);
  expect(files.size).toBe(0);
  expect(said.map(({ code }) => code)).toContain('table.source');
});
