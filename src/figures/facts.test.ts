import { expect, test } from 'vitest';
import { factNames } from '../domain/figures/fact-names.ts';
import type { FigureTable, TableCell } from '../domain/figures/table.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { figureFacts, rankRows } from './facts.ts';
import { localizeTable } from './localize-table.ts';

const words = (text: string) => ({ text: { az: text, tr: text, ka: text, en: text } });

const rows: [id: string, label: string, share: TableCell, count: TableCell][] = [
  ['small', 'Small', 12.5, 1000],
  ['large', 'Large', 60, 4],
  ['also-large', 'Also large', 60, { missing: 'suppressed' }],
  ['lost', 'Lost', { missing: 'lost' }, words('almost half')],
];

const table: FigureTable = {
  head: words('Row'),
  columns: [
    { id: 'note', label: words('Note'), type: 'text' },
    { id: 'share', label: words('Share'), type: 'number', unit: 'percent' },
    { id: 'per-year', label: words('Per year'), type: 'number', unit: 'firms' },
  ],
  rows: rows.map(([id, label, share, count]) => ({
    id,
    label: words(label),
    cells: [words('…'), share, count],
  })),
};

const factsIn = (locale: Locale, from = table) => figureFacts(localizeTable(from, locale), locale);

test('facts of a table are those that its texts may name, no more and no fewer', () => {
  for (const locale of locales) {
    expect(Object.keys(factsIn(locale)).toSorted()).toEqual(factNames(table).toSorted());
  }
});

test('a table without numbers, one without rows, and none at all have the facts of their names', () => {
  const wordsOnly = {
    ...table,
    columns: table.columns.slice(0, 1),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
  };
  for (const one of [wordsOnly, { ...table, rows: [] }]) {
    expect(Object.keys(factsIn('en', one)).toSorted()).toEqual(factNames(one).toSorted());
  }
  expect(figureFacts(undefined, 'en')).toEqual({});
  expect(factsIn('en', wordsOnly)).toMatchObject({ small: 'Small', highest: 'not reported' });
});

test('rows are counted by the places in which they lie', () => {
  const [first, second, third] = table.rows;
  const placed = [
    { ...first, region: 'TR-35' },
    { ...second, region: 'TR-35' },
    { ...third, region: 'TR-06' },
  ] as FigureTable['rows'];
  const rest = table.rows.slice(3);
  expect(factsIn('en', { ...table, rows: [...placed, ...rest] })).toMatchObject({
    places: '2',
    num_places: 2,
  });
  expect(factsIn('en')).toMatchObject({ places: '0' });
});

test('values are printed as in the table, with their unit, in the language', () => {
  expect(factsIn('en')).toMatchObject({
    small: '12.5%',
    small__share: '12.5%',
    small__per_year: '1,000',
    highest: 'Large',
    highestValue: '60.0%',
    lowest: 'Small',
    lowestValue: '12.5%',
    sum: '132.5%',
    sum__per_year: '1,004',
  });
  expect(factsIn('tr')).toMatchObject({ small: '%12,5', small__per_year: '1.000', n: '4' });
});

test('plain numbers stand beside them, for plurals', () => {
  expect(factsIn('ka')).toMatchObject({
    num_n: 4,
    num_missing: 2,
    num_small: 12.5,
    num_also_large: 60,
    num_sum__per_year: 1004,
  });
});

test('a missing value is said in words, and words as they are', () => {
  expect(factsIn('en')).toMatchObject({
    missing: '2',
    lost: 'missing from our copy',
    lost__per_year: 'almost half',
    also_large__per_year: 'not shown',
  });
});

test('rows are ranked by their numbers alone, equal ones in their order', () => {
  const ranked = rankRows(localizeTable(table, 'en'), 1);
  expect(ranked.map(({ row, text }) => [row.id, text])).toEqual([
    ['large', '60.0%'],
    ['also-large', '60.0%'],
    ['small', '12.5%'],
  ]);
});
