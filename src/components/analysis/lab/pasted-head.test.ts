import { expect, test } from 'vitest';
import { useFormat } from '../../../i18n/format.ts';
import { hasPastedHead } from './pasted-head.ts';

const turkish = useFormat('tr').separators;
const kinds = ['text', 'number', 'number'] as const;

test.each([
  [
    'years are numbers, so that they stay',
    [
      ['Ad', '2023', '2024'],
      ['A', '1', '2'],
    ],
    false,
  ],
  [
    'headings in words',
    [
      ['Ad', 'Ocak', 'Şubat'],
      ['A', '1', '2'],
    ],
    true,
  ],
  [
    'a row of which nothing is known yet',
    [
      ['Yeni', '', ''],
      ['A', '1', '2'],
    ],
    false,
  ],
  [
    'a row with a word beside an empty cell',
    [
      ['Yeni', '', 'evet'],
      ['A', '1', '2'],
    ],
    false,
  ],
  ['a row alone', [['Ad', 'Ocak', 'Şubat']], false],
  ['cells of a column of words alone', [['Ad'], ['A']], false],
])('%s', (_, rows, isHead) => {
  expect(hasPastedHead(rows, kinds, turkish)).toBe(isHead);
});

test('the columns are those from where the cells are pasted', () => {
  const rows = [['Ocak'], ['12']];
  expect(hasPastedHead(rows, kinds.slice(1), turkish)).toBe(true);
  expect(hasPastedHead(rows, kinds, turkish)).toBe(false);
});
