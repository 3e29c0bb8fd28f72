import { expect, test } from 'vitest';
import { type Figure, figureSchema } from '../../schemas/figure.ts';
import { figureDataSchema } from '../../schemas/figure-data.ts';
import { figureQuerySchema } from '../../schemas/figure-query.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { countrySchema } from '../../schemas/region.ts';
import {
  makeCluster,
  makeRegion,
  makeReturn,
  makeSector,
} from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { computeTable } from './compute-table.ts';
import { factNames, placeholderOf } from './fact-names.ts';
import { type FigureParts, joinFigureInputs } from './inputs.ts';
import type { FigureTable } from './table.ts';
import { fourStageEntries } from '../../../workshop/testing/stages.ts';

const words = (text: string) => ({ az: text, tr: text, ka: text, en: text });

const bare: FigureParts = {
  clusters: [],
  returns: [],
  regions: [],
  sectors: [],
  countries: [],
  'region-groups': [],
  'sector-groups': [],
  stages: fourStageEntries,
  organisations: [],
  glossary: [],
  editions: [],
};

/** Three clusters in two of three provinces: an idea, a mature one, one without a stage. */
const parts: FigureParts = {
  ...bare,
  clusters: [
    makeCluster('a', { regions: ['P1'] }),
    makeCluster('b', { regions: ['P1', 'P2'], sectors: [{ id: 'wood', word: 'b' }] }),
    makeCluster('c', { regions: ['P1'], listed: '2012' }),
  ],
  returns: [makeReturn('2012/a', { stage: 'idea' }), makeReturn('2012/b', { stage: 'mature' })],
  regions: ['P1', 'P2', 'P3'].map((id) => makeRegion(id)),
  sectors: ['food', 'wood'].map((id) => makeSector(id)),
};

function ask(query: object, from: FigureParts = parts): FigureTable {
  const table = computeTable(
    { query: figureQuerySchema.parse(query) },
    joinFigureInputs(from, '2012'),
  );
  if (!table) throw new Error('No table');
  return table;
}

const cellsById = ({ rows }: FigureTable) =>
  Object.fromEntries(rows.map(({ id, cells }) => [id, cells]));

/** The same country, listed in full, in part, or not at all. */
const listed = (inventory: boolean, partial = false): FigureParts => ({
  ...parts,
  countries: [
    {
      id: 'TR',
      data: countrySchema.parse({
        id: 'TR',
        name: words('Land'),
        inside: words('there'),
        summary: words('Land.'),
        order: 1,
        levels: ['province'],
        inventory,
        partial,
      }),
    },
  ],
});

test('a figure whose numbers are lost has no table', () => {
  expect(computeTable({}, joinFigureInputs(bare, '2012'))).toBeUndefined();
});

test('own numbers stay as they are: times, words and absences among them', () => {
  const data = figureDataSchema.parse({
    head: words('Step'),
    columns: [
      { id: 'when', label: words('When'), type: 'time' },
      { id: 'cost', label: words('Cost'), unit: 'eur' },
    ],
    rows: [
      { id: 'first', label: words('First'), values: ['2013-Q2', 0], links: [{ to: 'last' }] },
      {
        id: 'last',
        label: words('Last'),
        values: [{ missing: 'lost' }, { words: words('almost half') }],
        group: words('End'),
        sector: 'food',
        accent: true,
      },
    ],
  });
  const table = computeTable({ data }, joinFigureInputs(bare, '2012'));
  expect(table?.columns).toEqual([
    { id: 'when', label: { text: words('When') }, type: 'time' },
    { id: 'cost', label: { text: words('Cost') }, type: 'number', unit: 'eur' },
  ]);
  expect(table?.rows).toEqual([
    {
      id: 'first',
      label: { text: words('First') },
      cells: [{ time: '2013-Q2' }, 0],
      links: [{ to: 'last' }],
    },
    {
      id: 'last',
      label: { text: words('Last') },
      cells: [{ missing: 'lost' }, { text: words('almost half') }],
      group: { text: words('End') },
      sectors: ['food'],
      accent: true,
    },
  ]);
});

test('a stage that no source gives is a row of its own, and no idea', () => {
  expect(cellsById(ask({ name: 'stages' }))).toEqual({
    idea: [1],
    initial: [0],
    developing: [0],
    mature: [1],
    'not-reported': [1],
  });
});

test('a region counts each row that lies in it, and says nothing where the list is not full', () => {
  const query = { name: 'regions', country: 'TR', level: 'province' };
  expect(cellsById(ask(query, listed(true)))).toEqual({ P1: [3, 1], P2: [1, 1], P3: [0, 0] });
  expect(cellsById(ask(query, listed(true, true)))).toEqual({
    P1: [3, 1],
    P2: [1, 1],
    P3: [notReported, notReported],
  });
  expect(cellsById(ask(query, listed(false)))).toEqual({
    P1: [notReported, notReported],
    P2: [notReported, notReported],
    P3: [notReported, notReported],
  });
});

test('a listed country without rows has zeros, and shares of nothing are no numbers', () => {
  const empty = { ...listed(true), clusters: [], returns: [] };
  const query = { name: 'stages', country: 'TR', split: 'share' };
  const { idea } = cellsById(ask(query, empty));
  expect(idea).toEqual([0, { missing: 'not-applicable' }]);
});

test('sectors are told apart by the main one, each row once', () => {
  expect(cellsById(ask({ name: 'sectors' }))).toEqual({ food: [2], wood: [1] });
  expect(cellsById(ask({ name: 'sectors', share: true }))).toEqual({ food: [66.7], wood: [33.3] });
  expect(cellsById(ask({ name: 'sectors', beyondIdea: true }))).toEqual({ wood: [1] });
});

test('an agency whose answers are not known has no difference', () => {
  const agency = organisationSchema.parse({
    id: 'agency-x',
    name: words('X'),
    kind: 'development-agency',
    code: 'X',
    region: 'P1',
    sources: [{ source: 'report', lines: '1' }],
  });
  const other = {
    ...agency,
    id: 'agency-y',
    answers: [{ edition: '2012', count: 2, sources: [{ source: 'report' }] }],
  };
  const organisations = [agency, other].map((data) => ({ id: data.id, data }));
  const { rows } = ask({ name: 'agencies' }, { ...parts, organisations });
  expect(rows.map(({ cells }) => cells)).toEqual([
    [notReported, 0, notReported],
    [2, 0, -2],
  ]);
});

test('without entries every question has an answer without rows or with zeros, and no NaN', () => {
  for (const query of [
    { name: 'stages', split: 'share' },
    { name: 'sectors', regionGroup: 'bay', share: true },
    { name: 'regions', country: 'XX', level: 'province' },
    { name: 'clusters' },
    { name: 'agencies' },
    { name: 'published', figures: ['f001'] },
    { name: 'criteria' },
    { name: 'kinds' },
    { name: 'glossary' },
  ]) {
    const cells = ask(query, bare).rows.flatMap((row) => row.cells);
    expect([query.name, cells.filter(Number.isNaN)]).toEqual([query.name, []]);
  }
});

test('placeholders are named by rows and columns, each with its plain number', () => {
  const names = factNames({
    head: { word: 'stage' },
    columns: [
      { id: 'per-year', label: { word: 'share' }, type: 'number' },
      { id: 'name', label: { word: 'cluster' }, type: 'text' },
    ],
    rows: [{ id: 'not-reported', label: { word: 'stage' }, cells: [1, notReported] }],
  });
  expect(placeholderOf('not-reported')).toBe('not_reported');
  expect(names.slice(0, names.length / 2)).toEqual([
    'n',
    'missing',
    'places',
    'sum',
    'highest',
    'highestValue',
    'lowest',
    'lowestValue',
    'leaders',
    'sum__per_year',
    'not_reported',
    'not_reported__per_year',
  ]);
  expect(names).toContain('num_not_reported__per_year');
  expect(factNames(undefined)).toEqual([]);
});

test('a figure draws either its own data or a query, as its schema reads it', () => {
  const figure: Figure = figureSchema.parse({
    kind: 'bar',
    topic: 'landscape',
    title: words('T'),
    subtitle: words('S'),
    method: words('M'),
    sources: [{ source: 'doc-003' }],
    query: { name: 'sectors' },
  });
  expect(figure.query).toEqual({ name: 'sectors', by: 'group', share: false, beyondIdea: false });
  expect(computeTable(figure, joinFigureInputs(parts, '2012'))?.rows).toHaveLength(2);
});
