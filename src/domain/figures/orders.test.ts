import { describe, expect, test } from 'vitest';
import { editionSchema, publishedFigureSchema } from '../../schemas/edition.ts';
import { type FigureQuery, figureQuerySchema } from '../../schemas/figure-query.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { countrySchema } from '../../schemas/region.ts';
import { sectorGroupSchema } from '../../schemas/sector.ts';
import { makeRegion, makeRow, makeSector } from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { computeTable } from './compute-table.ts';
import { type FigureInputs, joinFigureInputs } from './inputs.ts';
import type { FigureTable } from './table.ts';
import { fourStageEntries } from '../../../workshop/testing/stages.ts';

/** Order of rows and columns including ties, and contents of cells. */

const words = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const sources = [{ source: 'report', lines: '1' }];
/** Entries in the order of inputs, by id. */
const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map(items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));

const land = countrySchema.parse({
  id: 'TR',
  name: words('Land'),
  inside: words('there'),
  summary: words('Land.'),
  order: 1,
  levels: ['province'],
  inventory: true,
});

const empty = joinFigureInputs(
  {
    clusters: [],
    returns: [],
    regions: [],
    sectors: [],
    countries: [{ id: 'TR', data: land }],
    'region-groups': [],
    'sector-groups': [],
    stages: fourStageEntries,
    organisations: [],
    glossary: [],
    editions: [],
  },
  '2012',
);

function ask(query: object, inputs: Partial<FigureInputs>): FigureTable {
  const parsed: FigureQuery = figureQuerySchema.parse(query);
  const table = computeTable({ query: parsed }, { ...empty, ...inputs });
  if (!table) throw new Error('No table');
  return table;
}
const order = ({ rows }: FigureTable) => rows.map(({ id }) => id);
const cells = ({ rows }: FigureTable) => rows.map((row) => row.cells);

describe('stages', () => {
  const rows = [
    makeRow({ id: 'a', stage: notReported }),
    makeRow({ id: 'b', stage: 'mature' }),
    makeRow({ id: 'c', stage: 'idea' }),
  ];

  test('stand in the order of development, the unreported behind all of them', () => {
    const all = ['idea', 'initial', 'developing', 'mature', 'not-reported'];
    expect(order(ask({ name: 'stages' }, { rows }))).toEqual(all);
    const { columns } = ask({ name: 'kinds' }, { rows });
    expect(columns.map(({ id, stage }) => [id, stage])).toEqual(all.map((id) => [id, id]));
    expect(cells(ask({ name: 'kinds' }, { rows }))).toEqual([[1, 0, 0, 1, 1]]);
  });

  test('have no row for the unreported where all are reported', () => {
    expect(order(ask({ name: 'stages' }, { rows: rows.slice(1) }))).toHaveLength(4);
    expect(order(ask({ name: 'stages' }, { rows: rows.slice(0, 1) }))).toEqual(['not-reported']);
  });

  test('have shares with one decimal, and the counts of other countries are left out', () => {
    const abroad = makeRow({ id: 'd', country: 'GE', stage: 'idea' });
    const query = { name: 'stages', country: 'TR', split: 'share' };
    expect(cells(ask(query, { rows: [...rows, abroad] }))).toEqual([
      [1, 33.3],
      [0, 0],
      [0, 0],
      [1, 33.3],
      [1, 33.3],
    ]);
  });

  test('are parted by place: the area first, then what lies outside', () => {
    const inside = makeRow({ id: 'd', regionGroups: ['bay'], stage: 'initial' });
    const table = ask({ name: 'stages', regionGroup: 'bay' }, { rows: [...rows, inside] });
    expect(order(table)).toEqual(['inside', 'outside']);
    expect(cells(table)).toEqual([
      [0, 1, 0, 0, 0],
      [1, 0, 0, 1, 1],
    ]);
  });
});

describe('regions', () => {
  const regions = byId(
    ['P4', 'P1', 'P3', 'P2', 'P5']
      .map((id) => makeRegion(id).data)
      .concat(makeRegion('N1', { level: 'nuts2' }).data, makeRegion('G1', { country: 'GE' }).data),
  );
  const rowIn = (region: string, stage: 'idea' | 'mature', mainGroup?: string) =>
    makeRow({ regions: new Set([region]), stage, mainGroup });
  // Two rows each in P1 to P3, of which P3 has a mature one; P4 has three ideas and P5 none.
  const rows = [
    ...['P1', 'P2', 'P3', 'P4', 'P4', 'P4', 'P1', 'P2'].map((id) => rowIn(id, 'idea', 'agri')),
    rowIn('P3', 'mature', 'textile'),
  ];
  const query = { name: 'regions', country: 'TR', level: 'province' };

  test('stand by number of rows, then by those beyond the idea, then by their codes', () => {
    const table = ask(query, { rows, regions });
    expect(order(table)).toEqual(['P4', 'P3', 'P1', 'P2', 'P5']);
    expect(cells(table)).toEqual([
      [3, 0],
      [2, 1],
      [2, 0],
      [2, 0],
      [0, 0],
    ]);
    expect(table.rows[0]).toMatchObject({ region: 'P4', path: '/regions/P4/' });
  });

  test('may be cut after the first, or where the rows end', () => {
    expect(order(ask({ ...query, most: 2 }, { rows, regions }))).toEqual(['P4', 'P3']);
    expect(order(ask({ ...query, listed: true }, { rows, regions }))).not.toContain('P5');
  });

  test('are parted by main group in the order that the figure asks for', () => {
    const sectorGroups = byId([
      sectorGroupSchema.parse({ id: 'agri', code: 'A', label: words('Agri'), sources }),
    ]);
    const asked = { ...query, sectorGroups: ['textile', 'agri'] };
    const table = ask(asked, { rows, regions, sectorGroups });
    expect(table.columns.map(({ label }) => label)).toEqual([
      { word: 'sector' },
      { text: words('Agri') },
    ]);
    expect(cells(table).slice(0, 2)).toEqual([
      [0, 3],
      [1, 1],
    ]);
  });
});

describe('sectors', () => {
  const group = (id: string, code: string) =>
    sectorGroupSchema.parse({ id, code, label: words(id), sources });
  // Codes, entries and ids are all ordered differently.
  const sectorGroups = byId([group('wood', 'C'), group('agri', 'B'), group('textile', 'A')]);
  const sectors = byId(
    ['mining', 'energy', 'yarn', 'wine', 'tea'].map((id) => makeSector(id).data),
  );
  const rowOf = (mainGroup: string | undefined, sector: string, ...regionGroups: string[]) =>
    makeRow({ mainGroup, sectors: [sector, 'second'], regionGroups });
  const rows = [
    rowOf(undefined, 'mining'),
    rowOf(undefined, 'energy'),
    rowOf('wood', 'chairs'),
    rowOf('agri', 'tea', 'bay'),
    rowOf('agri', 'wine', 'hills'),
    rowOf('textile', 'yarn'),
  ];

  test('stand by number, then by the code of the group; those without a group come last', () => {
    const table = ask({ name: 'sectors' }, { rows, sectorGroups, sectors });
    expect(order(table)).toEqual(['agri', 'textile', 'wood', 'energy', 'mining']);
    expect(table.rows.map(({ path }) => path)).toEqual([
      '/sectors/#group-agri',
      '/sectors/#group-textile',
      '/sectors/#group-wood',
      '/sectors/energy/',
      '/sectors/mining/',
    ]);
  });

  test('may be taken one by one; the main sector of a row is the first', () => {
    const table = ask({ name: 'sectors', by: 'sector' }, { rows, sectorGroups, sectors });
    expect(order(table)).toEqual(['chairs', 'energy', 'mining', 'tea', 'wine', 'yarn']);
    expect(table.rows[0]?.label).toEqual({ word: 'notReported' });
    expect(table.rows[1]?.label).toEqual({ text: words('energy') });
  });

  test('of rows that the edition does not list stand outside its groups', () => {
    const own = [makeRow({ mainGroup: 'agri', sectors: ['energy'], returned: false })];
    expect(order(ask({ name: 'sectors' }, { rows: own, sectorGroups, sectors }))).toEqual([
      'energy',
    ]);
  });

  test('have shares of their column with one decimal, inside the area and outside', () => {
    const query = { name: 'sectors', regionGroup: 'bay', share: true };
    expect(cells(ask(query, { rows, sectorGroups, sectors }))).toEqual([
      [100, 20],
      [0, 20],
      [0, 20],
      [0, 20],
      [0, 20],
    ]);
    const thirds = ask({ name: 'sectors', share: true }, { rows: rows.slice(2, 5), sectorGroups });
    expect(cells(thirds)).toEqual([[66.7], [33.3]]);
  });
});

test('clusters stand by stage, the most developed first and the unreported last, then by id', () => {
  const stages = { e: 'idea', d: 'mature', c: 'initial', b: 'mature', a: notReported } as const;
  const rows = Object.entries(stages).map(([id, stage]) =>
    makeRow({ id, stage, sectors: ['tea', 'wine'], places: ['P2', 'P1'] }),
  );
  const regions = byId(['P1', 'P2'].map((id) => makeRegion(id).data));
  const sectors = byId(['wine', 'tea'].map((id) => makeSector(id).data));
  const table = ask({ name: 'clusters' }, { rows, regions, sectors });
  expect(order(table)).toEqual(['b', 'd', 'c', 'e', 'a']);
  expect(table.rows[4]).toEqual({
    id: 'a',
    label: { word: 'cluster' },
    stage: 'not-reported',
    sectors: ['tea', 'wine'],
    path: '/clusters/a/',
    region: 'P2',
    cells: [{ text: words('P2, P1') }, { text: words('tea') }, notReported],
  });
  expect(order(ask({ name: 'clusters', stages: ['idea', 'initial'] }, { rows }))).toEqual([
    'c',
    'e',
  ]);
  // An unknown place differs from none.
  const [lost, wide] = [['P9'], []].map((places) =>
    ask({ name: 'clusters' }, { rows: [makeRow({ places })] }),
  );
  expect([lost?.rows[0]?.cells[0], wide?.rows[0]?.cells[0]]).toEqual([
    notReported,
    { word: 'wide' },
  ]);
});

test('agencies stand by rows, then by id, with what differs from their answers', () => {
  const agency = (id: string, answers: number) =>
    organisationSchema.parse({
      id,
      name: words(id),
      kind: 'development-agency',
      code: id.toUpperCase(),
      region: 'P1',
      answers: [{ edition: '2012', count: answers, sources }],
      sources,
    });
  const organisations = byId([agency('c', 2), agency('b', 1), agency('a', 0), agency('d', 9)]);
  const rows = ['d', 'd', 'b', 'c', 'd'].map((id) => makeRow({ agency: id }));
  const table = ask({ name: 'agencies' }, { rows, organisations });
  expect(order(table)).toEqual(['d', 'b', 'c', 'a']);
  expect(cells(table)).toEqual([
    [9, 3, -6],
    [1, 1, 0],
    [2, 1, -1],
    [0, 0, 0],
  ]);
  expect(table.rows[0]?.path).toBe('/regions/P1/');
});

test('where no print tells the answers of an edition, those that came in are counted', () => {
  const agency = organisationSchema.parse({
    id: 'a',
    name: words('a'),
    kind: 'development-agency',
    answers: [{ edition: '2011', count: 9, sources }],
    sources,
  });
  const rows = [true, true, false].map((returned) => makeRow({ agency: 'a', returned }));
  const table = ask({ name: 'agencies' }, { rows, organisations: byId([agency]) });
  expect(table.columns[0]?.label).toEqual({ word: 'answersCounted' });
  expect(cells(table)).toEqual([[2, 3, 1]]);
});

test('kinds stand by number, those of one number in the order of the form', () => {
  const rows = (['zone', 'sector', 'cluster', 'zone'] as const).map((kind) => makeRow({ kind }));
  const table = ask({ name: 'kinds' }, { rows });
  expect(table.rows.map(({ id, label }) => [id, label])).toEqual([
    ['zone', { word: 'kind-zone' }],
    ['cluster', { word: 'kind-cluster' }],
    ['sector', { word: 'kind-sector' }],
  ]);
});

test('published figures stand as they are asked for, counted again to one decimal', () => {
  const figure = (id: string, data: object) =>
    publishedFigureSchema.parse({ id, label: words(id), unit: 'percent', sources, ...data });
  const edition = editionSchema.parse({
    title: words('2012'),
    asOf: words('as of December 2011'),
    status: 'published',
    country: 'TR',
    sources,
  });
  const figures = [
    figure('f1', { value: 66, recount: { measure: 'share', stages: ['mature'] } }),
    figure('f2', { value: 'two thirds', printed: '2/3' }),
    figure('f3', { value: 1, unit: 'clusters', recount: { measure: 'clusters', agency: 'x' } }),
    // Counted by the site only, never printed.
    figure('f4', { value: 2, recount: { measure: 'clusters' }, sources: [] }),
  ];
  const rows = (['mature', 'mature', 'idea'] as const).map((stage) => makeRow({ stage }));
  const inputs = { rows, edition: { ...edition, figures } };
  const table = ask({ name: 'published', figures: ['f3', 'f2', 'nowhere', 'f1', 'f4'] }, inputs);
  expect(order(table)).toEqual(['f3', 'f2', 'f1']);
  expect(cells(table)).toEqual([
    [1, 0],
    [{ text: words('2/3') }, { missing: 'not-applicable' }],
    [66, 66.7],
  ]);
  expect(table.columns.map(({ unit }) => unit)).toEqual(['clusters', 'clusters']);
  const shares = ask({ name: 'published', figures: ['f1', 'f2'] }, inputs);
  expect(shares.columns.map(({ unit }) => unit)).toEqual(['percent', 'percent']);
});
