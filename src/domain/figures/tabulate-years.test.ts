import { describe, expect, test } from 'vitest';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import type { FigureTable, TableCell } from './table.ts';
import { tabulateYears } from './tabulate-years.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

const words = (text: string) => ({ text: { az: text, tr: text, ka: text, en: text } });

function table(
  rows: Readonly<Record<string, readonly TableCell[]>>,
  columns: readonly string[] = ['total'],
): FigureTable {
  return {
    head: { word: 'region' },
    columns: columns.map((id) => ({ id, label: words(id), type: 'number', unit: 'clusters' })),
    rows: Object.entries(rows).map(([id, cells]) => ({ id, label: words(id), cells })),
  };
}

const regions: FigureQuery = { name: 'regions', level: 'province', country: 'XX', listed: true };
const cellsOf = ({ rows }: FigureTable) => rows.map(({ id, cells }) => [id, ...cells]);

describe('numbers of several editions side by side', () => {
  const years = [
    { edition: '2021', table: table({ bay: [7], valley: [3] }) },
    { edition: '2023', table: table({ valley: [5], dunes: [2] }) },
  ];

  test('a row a thing: the latest edition orders them, and what it has not comes last', () => {
    const all = tabulateYears(regions, years, 'things', fourStages);
    expect(all.columns.map(({ id }) => id)).toEqual(['2021', '2023']);
    expect(cellsOf(all)).toEqual([
      ['valley', 3, 5],
      ['dunes', 0, 2],
      ['bay', 7, 0],
    ]);
  });

  test('a row an edition holds the same numbers', () => {
    const all = tabulateYears(regions, years, 'editions', fourStages);
    expect(all.columns.map(({ id }) => id)).toEqual(['valley', 'dunes', 'bay']);
    expect(cellsOf(all)).toEqual([
      ['2021', 3, 0, 7],
      ['2023', 5, 2, 0],
    ]);
  });

  test('of the greatest, those stay that were among them in any year', () => {
    const all = tabulateYears({ ...regions, most: 1 }, years, 'things', fourStages);
    expect(cellsOf(all)).toEqual([
      ['valley', 3, 5],
      ['bay', 7, 0],
    ]);
  });

  test('what was not published in a year is not reported there, and not zero', () => {
    const query: FigureQuery = { name: 'published', figures: ['all', 'young'] };
    const columns = ['printed', 'recounted'];
    const all = tabulateYears(
      query,
      [
        { edition: '2021', table: table({ all: [7, 8] }, columns) },
        { edition: '2023', table: table({ all: [9, 9], young: [4, 3] }, columns) },
      ],
      'things',
      fourStages,
    );
    expect(cellsOf(all)).toEqual([
      ['all', 7, 9],
      ['young', { missing: 'not-reported' }, 4],
    ]);
  });

  test('columns that part a row are added up; a gap in all of them stays a gap', () => {
    const none: TableCell = { missing: 'not-applicable' };
    const columns = ['idea', 'mature'];
    const all = tabulateYears(
      { name: 'kinds' },
      [
        { edition: '2021', table: table({ zone: [2, 1], sector: [none, none] }, columns) },
        { edition: '2023', table: table({ zone: [4, none], sector: [1, 1] }, columns) },
      ],
      'things',
      fourStages,
    );
    expect(cellsOf(all)).toEqual([
      ['zone', 3, 4],
      ['sector', none, 2],
    ]);
  });

  test('no edition makes an empty table', () => {
    expect(tabulateYears(regions, [], 'things', fourStages)).toMatchObject({
      columns: [],
      rows: [],
    });
  });
});
