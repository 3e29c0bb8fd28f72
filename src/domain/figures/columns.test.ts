import { expect, test } from 'vitest';
import { figureDataSchema } from '../../schemas/figure-data.ts';
import { figureQuerySchema } from '../../schemas/figure-query.ts';
import { makeRegionGroup, makeRow } from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { computeTable } from './compute-table.ts';
import { joinFigureInputs } from './inputs.ts';
import type { FigureTable, Words } from './table.ts';
import { fourStageEntries } from '../../../workshop/testing/stages.ts';

/** Labels, types and units of the columns of each query. */

const words = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const bay = makeRegionGroup('bay', { inside: words('In the bay'), outside: words('Elsewhere') });
const inputs = {
  ...joinFigureInputs(
    {
      clusters: [],
      returns: [],
      regions: [],
      sectors: [],
      countries: [],
      'region-groups': [{ id: 'bay', data: bay }],
      'sector-groups': [],
      stages: fourStageEntries,
      organisations: [],
      glossary: [],
      editions: [],
    },
    '2012',
  ),
  rows: [makeRow({ stage: 'mature' }), makeRow({ id: 'b', stage: notReported })],
};

function ask(query: object): FigureTable {
  const table = computeTable({ query: figureQuerySchema.parse(query) }, inputs);
  if (!table) throw new Error('No table');
  return table;
}

const said = (told: Words) => {
  if ('word' in told) return told.word;
  if ('pastStage' in told) return `past ${told.pastStage.en}`;
  return 'text' in told ? told.text.en : 'a name of the portal';
};
const columnsOf = (query: object) => {
  const { head, columns } = ask(query);
  return [
    said(head),
    ...columns.map((one) => [one.id, said(one.label), one.type, one.unit].join(' ')),
  ];
};

const byStage = (unit: string) =>
  ['idea', 'initial', 'developing', 'mature', 'not-reported'].map(
    (id) => `${id} ${id === 'not-reported' ? 'stageNotReported' : id} number ${unit}`,
  );

test.each([
  [{ name: 'stages' }, ['stage', 'total clusters number clusters']],
  [
    { name: 'stages', split: 'share' },
    ['stage', 'total clusters number clusters', 'share share number percent'],
  ],
  [{ name: 'stages', regionGroup: 'bay' }, ['place', ...byStage('clusters')]],
  [{ name: 'sectors' }, ['sector', 'total clusters number clusters']],
  [{ name: 'sectors', share: true }, ['sector', 'total share number percent']],
  [{ name: 'sectors', split: 'stage', share: true }, ['sector', ...byStage('percent')]],
  [
    { name: 'sectors', regionGroup: 'bay' },
    ['sector', 'bay In the bay number clusters', 'outside Elsewhere number clusters'],
  ],
  [
    { name: 'regions', country: 'TR', level: 'province' },
    ['region', 'total clusters number clusters', 'past past idea number clusters'],
  ],
  [
    { name: 'regions', country: 'TR', level: 'province', split: 'stage' },
    ['region', ...byStage('clusters')],
  ],
  [
    { name: 'regions', country: 'TR', level: 'province', sectorGroups: ['agri'] },
    ['region', 'agri sector number clusters'],
  ],
  [
    { name: 'clusters' },
    ['cluster', 'region region text ', 'sector sector text ', 'stage stage text '],
  ],
  [
    { name: 'agencies' },
    [
      'agency',
      'answers answersCounted number answers',
      'rows rows number clusters',
      'difference difference number count',
    ],
  ],
  [
    { name: 'published', figures: ['f1'] },
    ['figure', 'printed printed number percent', 'recounted recounted number percent'],
  ],
  [{ name: 'criteria' }, ['criterion']],
  [{ name: 'kinds' }, ['kind', ...byStage('clusters')]],
  [
    { name: 'glossary' },
    ['language', 'attested attested number count', 'supplied supplied number count'],
  ],
])('%j', (query, columns) => {
  expect(columnsOf(query)).toEqual(columns);
});

test('rows that are no entries are named by words of the interface or of a group of regions', () => {
  const rows = (query: object) =>
    ask(query).rows.map(({ id, label }) => [id, said(label)].join(' '));
  expect(rows({ name: 'stages', regionGroup: 'bay' })).toEqual([
    'inside In the bay',
    'outside Elsewhere',
  ]);
  expect(rows({ name: 'glossary' })).toEqual(
    ['az', 'tr', 'ka', 'en'].map((locale) => `${locale} language-${locale}`),
  );
  expect(ask({ name: 'stages' }).rows.map(({ stage }) => stage)).toEqual([
    'idea',
    'initial',
    'developing',
    'mature',
    'not-reported',
  ]);
});

test('rows of own data keep what places and links them', () => {
  const words = (text: string) => ({ az: text, tr: text, ka: text, en: text });
  const data = figureDataSchema.parse({
    head: words('Step'),
    columns: [{ id: 'n', label: words('N') }],
    rows: [
      { id: 'a', label: words('A'), values: [1], stage: 'idea', region: 'P1' },
      { id: 'b', label: words('B'), values: [2], links: [{ to: 'a', weight: 3 }, { to: 'c' }] },
    ],
  });
  const table = computeTable({ data }, inputs);
  expect(table?.head).toEqual({ text: words('Step') });
  expect(table?.rows).toEqual([
    { id: 'a', label: { text: words('A') }, cells: [1], stage: 'idea', region: 'P1' },
    {
      id: 'b',
      label: { text: words('B') },
      cells: [2],
      links: [{ to: 'a', weight: 3 }, { to: 'c' }],
    },
  ]);
});
