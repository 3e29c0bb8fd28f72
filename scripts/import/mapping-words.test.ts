import { expect, test } from 'vitest';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import type { OptionList } from '../../src/importers/values/option-list.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { mappingIds } from '../../src/validators/import-mappings.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { readTarget } from './read-target.ts';
import { tableLists } from './table-lists.ts';

const { portal } = loadPortal(samplePortal);
const { lists } = readInventoryTarget(samplePortal, portal, '2024');
const returns = readTarget(samplePortal, portal, '2024');
const tables = tableLists(portal);

/** Lists in which an import looks up the words of a mapping. */
const read: readonly (readonly [Parameters<typeof mappingIds>[1], string, OptionList])[] = [
  ['clusters', 'region', lists.places],
  ['clusters', 'sector', lists.sectors],
  ['clusters', 'stage', lists.stages],
  ['clusters', 'source', lists.sources],
  ['clusters', 'basis', lists.bases],
  ...[...lists.fields].flatMap(([key, { options }]) =>
    options ? [['clusters', key, options] as const] : [],
  ),
  ['returns', 'region', returns.regions],
  ['returns', 'sector', returns.sectors],
  ['table', 'region', tables.region],
  ['table', 'sector', tables.sector],
];

test.each(read)('an import of %s takes every %s that a mapping may name', (kind, key, list) => {
  const offered = mappingIds(portal, kind, key) ?? [];
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.filter((id) => !list.optionById.has(id))).toEqual([]);
});
