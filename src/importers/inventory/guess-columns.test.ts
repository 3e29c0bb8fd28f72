import { expect, test } from 'vitest';
import { readTablePortal } from '../../testing/spreadsheets/table-portal.ts';
import type { UnknownColumn } from '../form/filled-form.ts';
import { indexClusters } from '../returns/match-cluster.ts';
import { listOptions } from '../values/option-list.ts';
import { guessColumns } from './guess-columns.ts';

const { lists } = readTablePortal('nace');
const { lists: places } = readTablePortal('tr');
const none = listOptions([]);
const tools = {
  lists: {
    ...{ places: places.region, sectors: lists.sector, stages: none, sources: none, bases: none },
    ...{ around: () => [], isMissing: () => false, settleRegion: () => undefined },
    fields: new Map(),
  },
  clusters: indexClusters([]),
  fields: [],
};

const columnOf = (header: string, texts: readonly string[]): UnknownColumn => {
  const cells = texts.map((text, n) => ({
    ...{ row: n + 2, column: 1, address: `A${n + 2}`, kind: 'text' as const, value: text, text },
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
