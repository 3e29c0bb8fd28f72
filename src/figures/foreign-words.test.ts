import { expect, test } from 'vitest';
import type { FigureTable } from '../domain/figures/table.ts';
import { foreignWords } from './foreign-words.ts';

const text = (word: string) => ({ text: { az: word, tr: word, ka: word, en: word } });
const name = (
  original: string,
  language: 'tr' | 'en',
  more: Readonly<Record<string, string>> = {},
) => ({
  name: { original, language, ...more },
});

const table: FigureTable = {
  head: text('Cluster'),
  columns: [{ id: 'partner', label: text('Partner'), type: 'text' }],
  rows: [
    { id: 'a', label: name('Gıda Kümesi', 'tr', { en: 'Food Cluster' }), cells: [text('x')] },
    { id: 'b', label: text('b'), cells: [name('Ege Denizi', 'tr')], group: name('Wine', 'en') },
    { id: 'c', label: text('c'), cells: [7] },
  ],
};

test('words that are not known in the language of a reader are told with theirs', () => {
  expect([...foreignWords(table, 'en')]).toEqual([['Ege Denizi', 'tr']]);
  expect(new Map(foreignWords(table, 'tr'))).toEqual(new Map([['Wine', 'en']]));
  expect(foreignWords(table, 'ka').get('Ege Denizi')).toBe('tr');
});
