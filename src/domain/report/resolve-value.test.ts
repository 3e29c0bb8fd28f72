import { sayPhrase } from '../../i18n/say-phrase.ts';
import { describe, expect, test } from 'vitest';
import { openFigurePortals } from '../../../workshop/testing/figure-portals.ts';
import type { FigureTable } from '../figures/table.ts';
import { countedLists, type ListSizes } from './count-names.ts';
import { isWrong, resolveValue } from './resolve-value.ts';
import { joinValueSources } from './value-sources.ts';

const [{ portal, inputs }] = openFigurePortals();
const lists = Object.fromEntries(
  countedLists.map((name) => [name, portal[name].length]),
) as ListSizes;
const edition = portal.editions.find(({ id }) => id === '2012');
if (!edition) throw new Error('expected the edition 2012, found none');
const openSources = () => joinValueSources(edition.data, inputs, portal.figures, lists);
const sources = openSources();
const lookUp = (name: string) => resolveValue(name, sources);

describe('values of the edition 2012', () => {
  test.each([
    ['published/f001', 356, 'count'],
    ['published/f008', 25, 'percent'],
    ['count/clusters', 356, 'count'],
    ['count/idea', 321, 'count'],
    ['count/beyond-idea', 35, 'count'],
    ['count/clusters-ge', 10, 'count'],
    ['count/provinces', 76, 'count'],
    ['count/practices', 8, 'count'],
    ['figures/izmir-scorecard/ventilation/index', 97, 'index'],
    ['figures/izmir-scorecard/ventilation', 97, 'index'],
    ['figures/izmir-scorecard/rows', 6, 'count'],
    ['figures/ora-areas/sum/actions', 71, 'count'],
    ['figures/ora-areas/sum', 18, 'count'],
  ])('%s is %d (%s)', (name, value, unit) => {
    expect(lookUp(name)).toEqual({ value, unit });
  });

  test('a day is a value too', () => {
    expect(lookUp('published/f063')).toMatchObject({ date: '2011-12-28', unit: 'date' });
  });
});

describe('a report that prints nothing', () => {
  const figures = edition.data.figures.map(({ value, printed, ...figure }) => ({
    ...figure,
    sources: [],
  }));
  const counted = joinValueSources(
    { ...edition.data, figures },
    {
      ...inputs,
      edition: {
        ...edition.data,
        figures: figures.map((one) =>
          one.id === 'f023' ? { ...one, absent: 'not-reported' as const } : one,
        ),
      },
    },
    portal.figures,
    lists,
  );

  test('has no values that compare printed numbers', () => {
    for (const name of ['figures/published-recounted/rows', 'figures/sectors-printed/f008']) {
      expect(resolveValue(name, counted)).toMatchObject({ lack: 'unprinted' });
      expect(resolveValue(name, sources)).not.toHaveProperty('unprinted');
    }
    expect(resolveValue('figures/stages/rows', counted)).toMatchObject({ unit: 'count' });
  });

  test('waits for no value where no answer holds one, and for a value where nothing is counted', () => {
    expect(resolveValue('published/f023', counted)).toMatchObject({ lack: 'unanswered' });
    expect(resolveValue('published/f023', counted)).not.toHaveProperty('awaited');
    expect(resolveValue('published/f060', counted)).toMatchObject({ lack: 'awaited' });
  });
});

describe('a name that leads nowhere says what was expected', () => {
  test.each([
    ['published/f999', 'the id of a published figure of the edition'],
    ['published/f014', 'a published figure that is a number, not words'],
    ['figures/nowhere/sum', 'the id of a figure that has numbers'],
    ['figures/ora-areas/ora9', 'the id of a row of the figure, "sum" or "rows"'],
    [
      'figures/ora-areas/ora1/bodies',
      'a column of numbers of the figure (sub-areas, measures, actions)',
    ],
    ['stages', 'published/{id}, figures/{id}/{row}/{column} or count/{name}'],
    ['figures/ora-areas/ora1/actions/more', /^published/],
    ['count/teapots', /^a count of clusters, /],
    ['published/f001/more', /^published/],
    ['tables/ora-areas/sum', /^published/],
    ['counts/clusters', /^published/],
    ['count/clusters/more', /^published/],
  ])('%s', (name, expected) => {
    const result = lookUp(name);
    expect(isWrong(result) && sayPhrase(result.expected, 'en')).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });
});

describe('values of a table that is known in part', () => {
  const absent = { missing: 'not-reported' } as const;
  const table: FigureTable = {
    head: { word: 'cluster' },
    columns: [
      { id: 'name', label: { word: 'cluster' }, type: 'text' },
      { id: 'firms', label: { word: 'rows' }, type: 'number', unit: 'firms' },
      { id: 'staff', label: { word: 'rows' }, type: 'number' },
    ],
    rows: [
      { id: 'one', label: { word: 'cluster' }, cells: [{ word: 'wide' }, 4, absent] },
      { id: 'two', label: { word: 'cluster' }, cells: [{ word: 'wide' }, absent, absent] },
      { id: 'three', label: { word: 'cluster' }, cells: [{ word: 'wide' }, 5, absent] },
    ],
  };
  const only = { ...sources, table: (id: string) => (id === 'f' ? table : undefined) };

  test.each([
    ['figures/f/one', { value: 4, unit: 'firms' }],
    ['figures/f/sum', { value: 9, unit: 'firms' }],
    ['figures/f/rows', { value: 3, unit: 'count' }],
    ['figures/f/two/firms', 'a number that is known'],
    ['figures/f/sum/staff', 'a column with known numbers'],
    ['figures/f/one/name', 'a column of numbers of the figure (firms, staff)'],
  ])('%s', (name, expected) => {
    const result = resolveValue(name, only);
    expect(isWrong(result) ? sayPhrase(result.expected, 'en') : result).toEqual(expected);
  });

  test('a column without a unit counts', () => {
    const row = { id: 'one', label: { word: 'cluster' as const }, cells: [absent, 1, 2] };
    const from = { ...sources, table: (): FigureTable => ({ ...table, rows: [row] }) };
    expect(resolveValue('figures/f/sum/staff', from)).toEqual({ value: 2, unit: 'count' });
  });
});

test('the numbers of a figure are computed once, and none for one that is not there', () => {
  const { table } = openSources();
  expect(table('stages')?.rows.map(({ id }) => id)).toEqual([
    'idea',
    'initial',
    'developing',
    'mature',
  ]);
  expect(table('stages')).toBe(table('stages'));
  expect(table('nowhere')).toBeUndefined();
});
