import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import type { FigureTable } from './table.ts';
import { queryAgencies, tabulatePublished } from './query-lists.ts';
import { tabulateRegions } from './tabulate-regions.ts';
import { tabulateSectors } from './tabulate-sectors.ts';
import { tabulateStages } from './tabulate-stages.ts';

const shipped = joinShipped();
const sample = joinSample();
const inputs = shipped.figureInputs;

const cells = (table: FigureTable) =>
  Object.fromEntries(table.rows.map((row) => [row.id, row.cells]));
const ids = (table: FigureTable) => table.rows.map(({ id }) => id);
const rowsIn = (country: string) => inputs.rows.filter((row) => row.country === country);

test('stages stand in the order of development with zeros, the unreported last', () => {
  const table = tabulateStages(sample.inventory, sample.figureInputs, { share: true });
  expect(table.rows.map(({ id, cells: [n, share] }) => [id, n, share])).toEqual([
    ['idea', 1, 33.3],
    ['initial', 0, 0],
    ['developing', 1, 33.3],
    ['mature', 0, 0],
    ['not-reported', 1, 33.3],
  ]);
});

test('a column with an entry that is no cluster yet counts entries, others count clusters', () => {
  const headOf = (rows: readonly InventoryRow[]) => [
    tabulateStages(rows, inputs).columns[0]?.label,
    tabulateSectors(rows, inputs, { by: 'group' }).columns[0]?.label,
    tabulateRegions([], rows, inputs).columns[0]?.label,
  ];
  const clusters = rowsIn('TR').filter(({ stage }) => stage !== 'idea');
  expect(headOf(rowsIn('TR'))).toEqual(Array.from({ length: 3 }, () => ({ word: 'entries' })));
  expect(headOf(clusters)).toEqual(Array.from({ length: 3 }, () => ({ word: 'clusters' })));
  expect(headOf(rowsIn('GE'))).toEqual(headOf(clusters));
});

test('where no stage is reported at all, no stage is said to have none', () => {
  expect(cells(tabulateStages(rowsIn('GE'), inputs))).toEqual({ 'not-reported': [10] });
});

test('shares of nothing are no zeros, and shares are left out unless asked for', () => {
  const [first] = tabulateStages([], inputs, { share: true }).rows;
  expect(first?.cells).toEqual([0, { missing: 'not-applicable' }]);
  expect(tabulateStages([], inputs).columns.map(({ id }) => id)).toEqual(['total']);
});

test('equal groups of sectors stand by their printed codes, sectors without a group after them', () => {
  // EE and OT have 8 rows, IN and SE 10, LO and PL 9; energy, jewellery and maritime have no group.
  expect(ids(tabulateSectors(rowsIn('TR'), inputs, { by: 'group' })).slice(7, 17)).toEqual([
    'construction',
    'medical-equipment',
    'logistics',
    'plastics',
    'electrical-equipment',
    'automotive',
    'defence-aviation-space',
    'energy',
    'jewellery',
    'maritime',
  ]);
});

test('a split is closed by its sum on demand, and its parts add up to it', () => {
  const table = tabulateSectors(rowsIn('TR'), inputs, {
    by: 'group',
    regionGroup: 'brop',
    total: true,
  });
  expect(table.columns.map(({ id }) => id)).toEqual(['brop', 'outside', 'total']);
  expect(cells(table)['agri-food']).toEqual([43, 45, 88]);
  expect(cells(table).jewellery).toEqual([5, 0, 5]);
  for (const [inside, outside, total] of Object.values(cells(table))) {
    expect(Number(inside) + Number(outside)).toBe(total);
  }
  const open = tabulateSectors(rowsIn('TR'), inputs, { by: 'group', regionGroup: 'brop' });
  expect(open.columns.map(({ id }) => id)).toEqual(['brop', 'outside']);
});

test('a sector that is called like a group stays beside it', () => {
  const group = inputs.sectorGroups.get('agri-food');
  expect(group && inputs.sectors.has(group.id)).toBe(true);
  const table = tabulateSectors(inputs.rows, inputs, { by: 'group' });
  const paths = Object.fromEntries(table.rows.map(({ id, path }) => [id, path]));
  expect(paths['agri-food']).toBe('/sectors/#group-agri-food');
  expect(paths['sector-agri-food']).toBe('/sectors/agri-food/');
  expect([cells(table)['agri-food'], cells(table)['sector-agri-food']]).toEqual([[88], [6]]);
  expect(new Set(ids(table)).size).toBe(table.rows.length);
});

test('single sectors are counted without their groups, and shares are of all rows', () => {
  const table = tabulateSectors(rowsIn('TR'), inputs, { by: 'sector', share: true });
  expect(ids(table).slice(0, 2)).toEqual(['agri-food', 'metalworking']);
  expect(cells(table)['agri-food']).toEqual([24.7]);
});

test('equal regions stand by those beyond the idea stage, then by id', () => {
  const provinces = shipped.regions.filter(({ level }) => level === 'province');
  const table = tabulateRegions(provinces, rowsIn('TR'), inputs);
  expect(table.rows.slice(4, 15).map(({ id, cells: [n, past] }) => [id, n, past])).toEqual([
    ['TR-07', 9, 0],
    ['TR-15', 9, 0],
    ['TR-35', 8, 6],
    ['TR-54', 8, 1],
    ['TR-20', 8, 0],
    ['TR-31', 8, 0],
    ['TR-59', 8, 0],
    ['TR-55', 7, 1],
    ['TR-21', 7, 0],
    ['TR-32', 7, 0],
    ['TR-63', 7, 0],
  ]);
});

test('regions stand in the same order whatever a table tells of them', () => {
  const provinces = shipped.regions.filter(({ level }) => level === 'province');
  const order = ids(tabulateRegions(provinces, rowsIn('TR'), inputs));
  const told = [{ split: 'stage' }, { sectorGroups: ['textiles', 'mining'] }] as const;
  for (const columns of told) {
    expect(ids(tabulateRegions(provinces, rowsIn('TR'), inputs, columns))).toEqual(order);
  }
});

test('regions of an incomplete list have no zeros, and stages that nobody reports are missing', () => {
  const georgia = shipped.regions.filter(({ country }) => country === 'GE');
  const table = cells(tabulateRegions(georgia, inputs.rows, inputs));
  const missing = { missing: 'not-reported' };
  expect(table['GE-TB']).toEqual([4, missing]);
  expect(table['GE-AB']).toEqual([missing, missing]);
});

test('a known number stands before one that no source gives', () => {
  const regions = shipped.regions.filter(({ id }) => ['GE-AB', 'TR-40', 'TR-75'].includes(id));
  const none: InventoryRow[] = [];
  expect(ids(tabulateRegions(regions, none, inputs))).toEqual(['TR-40', 'TR-75', 'GE-AB']);
});

test('printed shares stand beside the same counted again, with the difference to a tenth', () => {
  const shares = shipped.edition.figures.filter(({ recount }) => recount?.measure === 'share');
  const table = tabulatePublished(shares, inputs, { head: 'sector', difference: true });
  expect(table.rows.map(({ cells: values }) => values)).toEqual([
    [25, 24.7, -0.3],
    [13, 13.8, 0.8],
    [12, 11.2, -0.8],
    [7, 6.7, -0.3],
    [7, 7.9, 0.9],
  ]);
  expect(table.columns.map(({ unit }) => unit)).toEqual(['percent', 'percent', 'points']);
});

test('what cannot be counted again has no difference', () => {
  const words = shipped.edition.figures.filter(({ recount }) => !recount).slice(0, 1);
  const [row] = tabulatePublished(words, inputs, { difference: true }).rows;
  expect(row?.cells.slice(1)).toEqual([
    { missing: 'not-applicable' },
    { missing: 'not-applicable' },
  ]);
});

test('agencies stand by their rows, equal ones by id', () => {
  const table = queryAgencies(inputs);
  const rows = table.rows.map(({ id, cells: [, count] }) => [id, Number(count)] as const);
  for (const [index, [id, count]] of rows.slice(1).entries()) {
    const [before, more] = rows[index] ?? ['', 0];
    expect(more > count || (more === count && before < id)).toBe(true);
  }
  expect(rows).toHaveLength(26);
  expect(new Set(rows.map(([, count]) => count)).size).toBeLessThan(26);
});
