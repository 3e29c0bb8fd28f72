import { expect, test } from 'vitest';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import { isMissing, notReported } from '../missing.ts';
import { computeTable } from './compute-table.ts';
import { joinFigureInputs } from './inputs.ts';
import type { FigureTable } from './table.ts';

/** Shipped figures compared with the numbers printed in the 2012 report. */
const portal = shippedPortal;
const inputs = joinFigureInputs(portal, '2012');

function ask(query: FigureQuery): FigureTable {
  const table = computeTable({ query }, inputs);
  if (!table) throw new Error('No table');
  return table;
}

const cellsById = ({ rows }: FigureTable) =>
  Object.fromEntries(rows.map(({ id, cells }) => [id, cells]));

/** Numbers of a column; absent ones are NaN, so that sums expose them. */
const numbers = ({ columns, rows }: FigureTable, column: string) => {
  const index = columns.findIndex(({ id }) => id === column);
  return rows.map(({ cells }) => (typeof cells[index] === 'number' ? cells[index] : Number.NaN));
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const stages = ['idea', 'initial', 'developing', 'mature'];
const sectors = { name: 'sectors', by: 'group', share: false, beyondIdea: false } as const;
const regions = { name: 'regions', listed: false } as const;

test('stages of Türkiye count 321, 18, 14 and 3, which is all 356', () => {
  expect(cellsById(ask({ name: 'stages', country: 'TR' }))).toEqual({
    idea: [321],
    initial: [18],
    developing: [14],
    mature: [3],
  });
});

test('shares of the stages are those counts of 356, and make 100', () => {
  const table = ask({ name: 'stages', country: 'TR', split: 'share' });
  expect(numbers(table, 'share')).toEqual([90.2, 5.1, 3.9, 0.8]);
  expect(sum(numbers(table, 'share'))).toBeCloseTo(100, 6);
});

test('of 136 in the BROP area 6 are beyond the idea stage, outside it 29 of 220', () => {
  const { inside, outside } = cellsById(
    ask({ name: 'stages', country: 'TR', regionGroup: 'brop' }),
  );
  expect(inside).toEqual([130, 6, 0, 0]);
  expect(outside).toEqual([191, 12, 14, 3]);
});

test('Georgia reports no stages, and no source lists a cluster of Azerbaijan', () => {
  expect(cellsById(ask({ name: 'stages', country: 'GE' }))).toEqual({ 'not-reported': [10] });
  for (const parted of [{}, { split: 'share' }, { regionGroup: 'brop' }] as const) {
    const { rows } = ask({ name: 'stages', country: 'AZ', ...parted });
    expect(new Set(rows.flatMap(({ cells }) => cells))).toEqual(new Set([notReported]));
  }
});

test('each of the 26 agencies has as many rows as answers; together 349', () => {
  const table = ask({ name: 'agencies' });
  expect(table.rows).toHaveLength(26);
  expect(new Set(numbers(table, 'difference'))).toEqual(new Set([0]));
  expect(sum(numbers(table, 'answers'))).toBe(349);
  expect(sum(numbers(table, 'rows'))).toBe(349);
});

test('every row of Türkiye counts in one sector: 356 in all, agri-food 88', () => {
  const table = ask({ ...sectors, country: 'TR' });
  expect(sum(numbers(table, 'total'))).toBe(356);
  expect(table.rows[0]).toMatchObject({ id: 'agri-food', cells: [88] });
  expect(numbers(table, 'total')).toEqual(numbers(table, 'total').toSorted((a, b) => b - a));
});

test.each([
  [{ regionGroup: 'brop' }, [136, 220]],
  [{ split: 'stage' }, [321, 18, 14, 3]],
] as const)('parted by %j, the sectors hold the same rows', (parted, sums) => {
  const whole = new Map(
    ask({ ...sectors, country: 'TR' }).rows.map(({ id, cells }) => [id, cells]),
  );
  const table = ask({ ...sectors, country: 'TR', ...parted });
  for (const { id, cells } of table.rows) expect([sum(cells as number[])]).toEqual(whole.get(id));
  const inAll = table.columns.map(({ id }) => sum(numbers(table, id)));
  expect(inAll).toEqual(sums);
});

test.each([{}, { regionGroup: 'brop' }, { split: 'stage' }] as const)(
  'shares of sectors, parted by %j, make 100 within their rounding, and are per cent',
  (parted) => {
    const table = ask({ ...sectors, country: 'TR', share: true, ...parted });
    for (const { id, unit } of table.columns) {
      expect(unit).toBe('percent');
      // Each share is off by at most 0.05.
      const max = 0.05 * table.rows.length;
      expect(Math.abs(sum(numbers(table, id)) - 100)).toBeLessThan(max);
    }
  },
);

test('35 rows beyond the idea stage are left when ideas are left out, and no column of zero ideas', () => {
  const table = ask({ ...sectors, country: 'TR', split: 'stage', beyondIdea: true });
  expect(table.columns.map(({ id }) => id)).toEqual(['initial', 'developing', 'mature']);
  expect(stages.slice(1).map((stage) => sum(numbers(table, stage)))).toEqual([18, 14, 3]);
});

test('of 81 provinces İstanbul has most rows, 51, and none beyond the idea stage', () => {
  const table = ask({ ...regions, country: 'TR', level: 'province' });
  expect(table.rows).toHaveLength(81);
  expect(table.rows[0]).toMatchObject({ id: 'TR-34', region: 'TR-34', cells: [51, 0] });
  expect(Math.max(...numbers(table, 'past'))).toBe(7);
});

test('five provinces have no printed row; three of them lie in rows of several provinces', () => {
  const printed = new Set(inputs.rows.map(({ printedRegion }) => printedRegion));
  const table = ask({ ...regions, country: 'TR', level: 'province' });
  const unprinted = table.rows.filter(({ id }) => !printed.has(id));
  const named = unprinted.map(({ id, cells }) => [inputs.regions.get(id)?.name.tr, cells[0]]);
  expect(Object.fromEntries(named)).toEqual({
    Ardahan: 2,
    Kütahya: 1,
    Şırnak: 1,
    Kırşehir: 0,
    Düzce: 0,
  });
});

test('provinces parted by stage or by sector hold no more rows than all together', () => {
  const total = cellsById(ask({ ...regions, country: 'TR', level: 'province' }));
  const byStage = ask({ ...regions, country: 'TR', level: 'province', split: 'stage' });
  for (const { id, cells } of byStage.rows) {
    expect(sum(cells as number[])).toBe(total[id]?.[0]);
    expect(sum((cells as number[]).slice(1))).toBe(total[id]?.[1]);
  }
  const sectorGroups = ['agri-food', 'textiles'];
  const bySector = ask({ ...regions, country: 'TR', level: 'province', sectorGroups });
  expect(bySector.rows.find(({ id }) => id === 'TR-34')?.cells).toEqual([2, 13]);
});

test('the first regions are chosen, and those without rows left out, where a figure asks', () => {
  const query = { ...regions, country: 'TR', level: 'province', split: 'stage' } as const;
  const all = ask(query).rows;
  expect(ask({ ...query, most: 20 }).rows).toEqual(all.slice(0, 20));
  expect(ask({ ...query, listed: true }).rows).toHaveLength(79);
});

test('a region of which no source says anything is missing, never zero', () => {
  const districts = ask({ ...regions, country: 'AZ', level: 'district' });
  expect(districts.rows).toHaveLength(78);
  expect(districts.rows.flatMap(({ cells }) => cells).every(isMissing)).toBe(true);

  // Georgia's list names ten of 57 clusters: elsewhere there may be more.
  const georgia = ask({ ...regions, country: 'GE', level: 'region' });
  const [known, unknown] = [
    georgia.rows.filter(({ cells }) => !isMissing(cells[0])),
    georgia.rows.filter(({ cells }) => isMissing(cells[0])),
  ];
  expect(known.map(({ cells }) => cells[0])).toEqual([4, 2, 2, 1, 1]);
  expect(unknown).toHaveLength(georgia.rows.length - 5);
  // Likewise, none of Georgia's clusters is known to be an idea.
  expect(georgia.rows.map(({ cells }) => cells[1]).every(isMissing)).toBe(true);
});

test('every cluster is a row, the most developed first', () => {
  const table = ask({ name: 'clusters', country: 'TR' });
  expect(table.rows).toHaveLength(356);
  expect(table.rows.slice(0, 4).map(({ stage }) => stage)).toEqual([
    'mature',
    'mature',
    'mature',
    'developing',
  ]);
  expect(table.rows.at(-1)?.stage).toBe('idea');
  const beyond = ask({
    name: 'clusters',
    country: 'TR',
    stages: ['initial', 'developing', 'mature'],
  });
  expect(beyond.rows).toHaveLength(35);
});

test('a cluster of several provinces names all of them, and a nation-wide one none', () => {
  const { rows } = ask({ name: 'clusters', country: 'TR' });
  const ceramics = rows.find(({ id }) => id === 'tr-eskisehir-bilecik-kutahya-seramik');
  expect(ceramics?.cells[0]).toMatchObject({ text: { tr: 'Eskişehir, Bilecik, Kütahya' } });
  expect(ceramics?.region).toBe('TR-26');
  const wide = rows.filter(({ region }) => region === undefined);
  // The five nation-wide rows, and the one of a region without a province.
  expect(wide).toHaveLength(6);
  for (const { cells } of wide) expect(cells[0]).toEqual({ word: 'wide' });
});

test('clusters by main sector are as many as their sector counts', () => {
  // Sectors without a group of the report are listed separately.
  const groups = ask({ ...sectors, country: 'TR' }).rows.filter(({ id }) =>
    inputs.sectorGroups.has(id),
  );
  expect(groups).toHaveLength(14);
  for (const { id, cells } of groups) {
    const { rows } = ask({ name: 'clusters', country: 'TR', sectorGroup: id });
    expect([id, rows.length]).toEqual([id, cells[0]]);
  }
});

test('stages of Georgian clusters are not reported', () => {
  const { rows } = ask({ name: 'clusters', country: 'GE' });
  expect(rows.map(({ stage, cells }) => [stage, cells[2]])).toEqual(
    Array.from({ length: 10 }, () => ['not-reported', notReported]),
  );
});

const printed = portal.editions.find(({ id }) => id === '2012')?.data.figures ?? [];

test('all published counts of clusters stand beside the same number counted again', () => {
  const figures = printed
    .filter(({ recount }) => recount?.measure === 'clusters')
    .map(({ id }) => id);
  const table = ask({ name: 'published', figures });
  expect(table.rows.map(({ id }) => id)).toEqual(figures);
  expect(figures).toHaveLength(37);
  for (const { cells } of table.rows) expect(cells[0]).toBe(cells[1]);
  expect(table.columns.map(({ unit }) => unit)).toEqual(['clusters', 'clusters']);
});

test('published shares stand beside recounts less than a point away', () => {
  const figures = printed.filter(({ recount }) => recount?.measure === 'share').map(({ id }) => id);
  const table = ask({ name: 'published', figures });
  expect(table.columns.map(({ unit }) => unit)).toEqual(['percent', 'percent']);
  const pairs = table.rows.map(({ cells }) => cells as number[]);
  expect(pairs.map(([value]) => value)).toEqual([25, 13, 12, 7, 7]);
  for (const [value = 0, again = 0] of pairs) expect(Math.abs(value - again)).toBeLessThan(1);
});

test('what cannot be counted again says so', () => {
  const figures = printed.filter(({ recount }) => !recount).map(({ id }) => id);
  const { rows } = ask({ name: 'published', figures });
  expect(rows.length).toBeGreaterThan(0);
  for (const { cells } of rows) expect(cells[1]).toEqual({ missing: 'not-applicable' });
});

test('19 criteria stand in the order of the stages: 2, 5, 7 and 5', () => {
  const { rows, columns } = ask({ name: 'criteria' });
  expect(rows.map(({ stage }) => stage)).toEqual([
    ...Array.from({ length: 2 }, () => 'idea'),
    ...Array.from({ length: 5 }, () => 'initial'),
    ...Array.from({ length: 7 }, () => 'developing'),
    ...Array.from({ length: 5 }, () => 'mature'),
  ]);
  expect(columns).toEqual([]);
});

test('kinds of names hold every row of Türkiye once', () => {
  const table = ask({ name: 'kinds', country: 'TR' });
  expect(stages.map((stage) => sum(numbers(table, stage)))).toEqual([321, 18, 14, 3]);
});

test('of 114 terms 106 stand in a Turkish source, 52 in Azerbaijani, 30 in Georgian, 25 in English', () => {
  const table = ask({ name: 'glossary' });
  expect(cellsById(table)).toEqual({
    az: [52, 62],
    tr: [106, 8],
    ka: [30, 84],
    en: [25, 89],
  });
});

test('every figure with numbers has one cell for each column, and rows told apart by their ids', () => {
  const tables = portal.figures.flatMap(({ id, data }) => {
    const table = computeTable(data, inputs);
    return table ? [{ id, table }] : [];
  });
  expect(tables.length).toBeGreaterThanOrEqual(35);
  for (const { id, table } of tables) {
    const widths = new Set(table.rows.map(({ cells }) => cells.length));
    expect([id, [...widths]]).toEqual([id, [table.columns.length]]);
    expect([id, new Set(table.rows.map((row) => row.id)).size]).toEqual([id, table.rows.length]);
    const broken = table.rows.flatMap(({ cells }) => cells.filter(Number.isNaN));
    expect([id, broken]).toEqual([id, []]);
  }
});
