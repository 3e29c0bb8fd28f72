import { expect, test } from 'vitest';
import { readTablePortal } from '../../../workshop/testing/spreadsheets/table-portal.ts';
import type { UnknownColumn } from '../form/filled-form.ts';
import { indexClusters } from '../returns/match-cluster.ts';
import type { GlobePoint } from '../values/read-point.ts';
import { listOptions } from '../values/option-list.ts';
import { guessColumns } from './guess-columns.ts';

const { lists } = readTablePortal('nace');
const { lists: places } = readTablePortal('tr');
const none = listOptions([]);
const tools = {
  lists: {
    places: places.region,
    sectors: lists.sector,
    stages: none,
    sources: none,
    bases: none,
    around: () => [],
    isMissing: () => false,
    settleRegion: () => undefined,
    fields: new Map(),
  },
  clusters: indexClusters([]),
  // A country of about 300 km around Lisbon.
  holdsPoint: ({ lat, lon }: GlobePoint) => lat > 37 && lat < 42 && lon > -10 && lon < -6,
  fields: [],
};

const columnOf = (header: string, texts: readonly string[]): UnknownColumn => {
  const cells = texts.map((text, n) => ({
    row: n + 2,
    column: 1,
    address: `A${n + 2}`,
    kind: 'text' as const,
    value: text,
    text,
  }));
  const cell = {
    row: 1,
    column: 1,
    address: 'A1',
    kind: 'text' as const,
    value: header,
    text: header,
  };
  return { place: { file: 'list.csv', sheet: 'list' }, texts: [header], cell, cells };
};

function guess(header: string, texts: readonly string[]) {
  const column = columnOf(header, texts);
  return guessColumns([column], new Set(['name']), tools).get(column);
}

test.each([
  ['Branża', ['C', 'C', 'K', 'F', 'K']],
  ['Sekcja PKD', ['A', 'C']],
  ['Ágazat', ['F', 'F', 'C']],
  ['Отрасль', ['C', 'K', 'U']],
])('letters of sections below “%s” are sectors', (header, letters) => {
  expect(guess(header, letters)).toEqual({ key: 'sector', isSure: true });
});

test.each([
  ['Kategoria', ['A', 'C', 'A', 'C']],
  ['Płeć', ['K', 'F', 'K']],
  ['Branża', ['C', 'Z', 'X']],
  ['Branża', ['C', 'C', 'C']],
])('other letters are none: %s %j', (header, letters) => {
  expect(guess(header, letters)?.isSure ?? false).toBe(false);
});

test('a column of regions is known by most of its cells, so that the others are told at theirs', () => {
  const places = ['Adana', 'Mersin', 'Antalya', 'Osmaniye', 'Hatay'];
  expect(guess('Obszar', places)).toEqual({ key: 'region', isSure: true });
  expect(guess('Obszar', ['Adana', 'Hatay', 'Rize', 'Mersin'])?.isSure).not.toBe(true);
});

test.each([
  ['turnover with decimal commas', ['57.162,70', '12.900,00', '45.845,30', '33.411,25']],
  ['turnover with full stops', ['57,162.70', '12,900.00', '45,845.30', '33,411.25']],
  ['ranges of numbers', ['10 - 49', '38 -9', '1 / 9', '39; -8']],
  ['places abroad', ['50.0614, 19.9383', '52.2297, 21.0122', '54.3520, 18.6466']],
  ['places and a number', ['38.7169, -9.1399', '41.1496, -8.6110', '12.900,00']],
])('%s are never taken for places of clusters', (_, texts) => {
  expect(guess('Faturação', texts)?.isSure ?? false).toBe(false);
});

test('places in the country are known by their cells, in either order', () => {
  const point = { key: 'point', isSure: true };
  expect(guess('Local', ['38.7169, -9.1399', '41.1496, -8.6110', '40.2056, -8.4196'])).toEqual(
    point,
  );
  const turned = { key: 'lon-lat', isSure: true };
  expect(guess('Local', ['-9.1399 38.7169', '-8.6110 41.1496', '-8.4196 40.2056'])).toEqual(turned);
});

const sites = ['bereke-invest.kz', 'www.karlygash.kz', 'https://qazaq.kz', 'info@altyn.kz'];

test('web and mail addresses are no names', () => {
  const column = columnOf('Сайт', sites);
  expect(guessColumns([column], new Set(), tools).get(column)?.key).not.toBe('name');
});

test.each(['Наименование', 'Наименование кластера', 'Denominação', 'Název klastru', 'Επωνυμία'])(
  'below “%s” are names, even if some recur and another column has no two alike',
  (header) => {
    const names = columnOf(header, ['Зерно', 'Зерно', 'Нефть', 'Туризм']);
    const contacts = columnOf('Адрес', ['Абая, 1', 'Абая, 2', 'Мира, 7', 'Мира, 8']);
    const guesses = guessColumns([names, contacts], new Set(), tools);
    expect(guesses.get(names)).toEqual({ key: 'name', isSure: true });
    expect(guesses.get(contacts)).toBeUndefined();
  },
);

test('names of people next to them are not', () => {
  const leads = columnOf('Nome do gestor do cluster', ['Ana', 'Ana', 'Rui', 'Rui']);
  expect(guessColumns([leads], new Set(), tools).get(leads)).toBeUndefined();
});
