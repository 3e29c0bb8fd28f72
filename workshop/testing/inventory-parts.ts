import type { InventoryParts, InventoryRow } from '../../src/domain/inventory/join-inventory.ts';
import { type ClusterData, clusterSchema } from '../../src/schemas/cluster.ts';
import { type Region, regionSchema } from '../../src/schemas/region.ts';
import { type RegionGroup, regionGroupSchema } from '../../src/schemas/region-group.ts';
import { type Sector, sectorSchema } from '../../src/schemas/sector.ts';
import { returnSchema } from '../../src/schemas/return.ts';

const name = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const sources = [{ source: 'report', lines: '1' }];

type Written<T> = { readonly [K in keyof T]?: unknown };

/** A valid cluster with the given fields. */
export function makeCluster(
  id: string,
  data: Written<ClusterData> = {},
): InventoryParts['clusters'][number] {
  const plain = {
    name: { original: id, language: 'tr' },
    country: 'TR',
    scope: 'local',
    regions: ['P1'],
    kind: 'cluster',
    sectors: [{ id: 'food', word: id }],
    sources,
  };
  return { id, data: clusterSchema.parse({ ...plain, ...data }) };
}

/** A valid return. */
export function makeReturn(
  id: string,
  data: { stage?: string; printedRegion?: string; name?: string; proposed?: true } = {},
): InventoryParts['returns'][number] {
  return { id, data: returnSchema.parse({ ...data, sources }) };
}

/** A valid region. */
export function makeRegion(
  id: string,
  data: Written<Region> = {},
): InventoryParts['regions'][number] {
  const plain = { id, level: 'province', country: 'TR', name: name(id) };
  return { id, data: regionSchema.parse({ ...plain, ...data }) };
}

/** A valid group of regions. */
export function makeRegionGroup(id: string, data: Written<RegionGroup> = {}): RegionGroup {
  const said = { label: name(id), inside: name(id), outside: name(`not ${id}`) };
  const more = { note: name(id), origin: name(id), column: name(id) };
  return regionGroupSchema.parse({ id, country: 'TR', ...said, ...more, ...data });
}

/** A valid sector. */
export function makeSector(
  id: string,
  data: Written<Sector> = {},
): InventoryParts['sectors'][number] {
  return { id, data: sectorSchema.parse({ id, code: id, label: name(id), sources, ...data }) };
}

/** A row of the inventory, for counting. */
export function makeRow(data: Partial<InventoryRow> = {}): InventoryRow {
  return {
    id: 'a',
    country: 'TR',
    scope: 'local',
    kind: 'cluster',
    stage: 'idea',
    edition: '2012',
    returned: true,
    counted: true,
    regions: new Set(['P1']),
    places: ['P1'],
    printedRegion: 'P1',
    regionGroups: [],
    agency: undefined,
    sectors: ['food'],
    groups: [],
    mainGroup: undefined,
    ...data,
  };
}
