import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readIdsFile, sayNewIds } from './new-ids.ts';
import { planInventory } from './plan-inventory.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { formatRemark, sayRemark } from './say-remark.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-ids-'));
const directory = copySample();
const { portal } = checkDirectory(directory);
afterAll(() => {
  for (const path of [folder, directory]) rmSync(path, { recursive: true, force: true });
});

const [sector, stage] = [portal.sectors[0]?.data.id, portal.stages[0]?.data.id];
const target = readInventoryTarget(directory, portal, '2024');

/** Import new clusters, with a name and a region each, and a file of ids. */
function take(clusters: readonly string[], ids?: string) {
  const list = join(folder, 'list.csv');
  const rows = clusters.map((one) => `${one},${sector},${stage}`);
  writeFileSync(list, ['name,region,sector,stage', ...rows].join('\n'));
  const path = ids === undefined ? undefined : join(folder, 'ids.csv');
  if (path !== undefined && ids !== undefined) writeFileSync(path, ids);
  const read = readIdsFile(path, target.lists.places, target.clusters.byId, 'en');
  const mapping = importMappingSchema.parse({ for: 'clusters' });
  const lists = readWorkbooks([list]).workbooks.map((source) => ({ ...source, mapping }));
  const { rows: planned, remarks } = planInventory(lists, { directory, portal }, target, {
    sources: ['sample-report'],
    locale: 'en',
    language: 'en',
    ids: read.own,
  });
  const added = planned.map(({ cluster, row }) => ({ id: cluster, name: row.name ?? '' }));
  return {
    ids: added.map(({ id }) => id),
    told: sayNewIds(added, 'en'),
    said: [...read.remarks, ...remarks]
      .map((remark) => formatRemark(sayRemark(remark, 'en'), 'en').replace(`${folder}/`, ''))
      .filter((line) => line.startsWith('ids.csv')),
  };
}

const parks = [
  'Sector Industrial Planificado de Alberti I,Windy Plain',
  'Sector Industrial Planificado de Alberti II,Windy Plain',
  'Винный кластер,Thistle Hills',
];

test('new ids are told as they will stay, and how to choose others', () => {
  const { ids, told } = take(parks);
  expect(ids).toEqual([
    'xx-windy-plain-sector-industrial-planificado-de-alberti-i',
    'xx-windy-plain-sector-industrial-planificado-de-alberti-ii',
    'xx-thistle-hills-vinnyy-klaster',
  ]);
  expect(told).toEqual([
    `3 new permanent IDs, such as ${ids.join(', ')}. An ID becomes the address of a page and never changes; --ids FILE takes your own (columns: name, region, ID)`,
  ]);
  expect(sayNewIds([], 'en')).toEqual([]);
});

test('ids that end in a number are told, but not those whose name does', () => {
  const added = [
    { id: 'xx-park', name: 'Park' },
    { id: 'xx-park-2', name: 'PARK' },
    { id: 'xx-polo-25', name: 'Polo 25' },
  ];
  expect(sayNewIds(added, 'en')[1]).toBe(
    'Ending in a number, because another cluster has the same name: 1 (xx-park-2)',
  );
});

test('ids of one’s own are taken, with the region where names do not tell clusters apart', () => {
  const two = ['Tea,Windy Plain', 'Tea,Thistle Hills', 'Кофе,Windy Plain'];
  const file = 'Name;Region;ID\ntea;Windy Plain;plain-tea\nTea;XX-11;hill-tea';
  expect(take(two, file).ids).toEqual(['plain-tea', 'hill-tea', 'xx-windy-plain-kofe']);
  expect(take(['Tea,Windy Plain'], 'Ad,ID\nTea,tea').ids).toEqual(['tea']);
});

test.each([
  ['Name,ID\nVinny,Vinny Klaster', 'ids.csv · B2', '“Vinny Klaster” is no ID'],
  ['Name,ID\nTea,xx-teapots', 'ids.csv · B2', 'belongs to a cluster of the portal'],
  ['Name,ID\nTea,', 'ids.csv · A2', 'needs a name and an ID'],
  ['Name,ID\nTea,tea\nCoffee,tea', 'ids.csv · B3', 'is already in'],
  ['Name,ID\nTea,tea\nTEA,other', 'ids.csv · B3', 'is already in'],
  ['Name,Region,ID\nTea,Nowhere,tea', 'ids.csv · B2', 'Nowhere'],
  ['Name,ID\nTea,tea', 'ids.csv · B2', 'fits 2 new clusters'],
])('the file %j is refused at its cell', (file, cell, words) => {
  const { said } = take(['Tea,Windy Plain', 'Tea,Thistle Hills'], file);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(cell);
  expect(said[0]).toContain('error');
  expect(said[0]).toContain(words);
});

test('an id for a cluster that does not come in is told', () => {
  const { ids, said } = take(['Tea,Windy Plain'], 'Name,ID\nTea,tea\nMilk,milk');
  expect(ids).toEqual(['tea']);
  expect(said).toEqual([expect.stringContaining('ids.csv · B3: warning')]);
});
