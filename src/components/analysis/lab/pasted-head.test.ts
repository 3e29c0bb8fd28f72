import { expect, test } from 'vitest';
import { useFormat } from '../../../i18n/format.ts';
import { hasPastedHead } from './pasted-head.ts';

const turkish = useFormat('tr').separators;
const columns = [{ kind: 'text' }, { kind: 'number' }, { kind: 'number' }] as const;

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
  expect(hasPastedHead(rows, columns, turkish)).toBe(isHead);
});

test('the columns are those from where the cells are pasted', () => {
  const rows = [['Ocak'], ['12']];
  expect(hasPastedHead(rows, columns.slice(1), turkish)).toBe(true);
  expect(hasPastedHead(rows, columns, turkish)).toBe(false);
});

test('words that mean a number in their column are no headings', () => {
  const words = [{ words: ['high', 'yüksek'], label: 'high', value: 3 }];
  const levels = [{ kind: 'text' }, { kind: 'number', named: words }] as const;
  const rows = [
    ['Lids', 'Yüksek'],
    ['Cups', '1'],
  ];
  expect(hasPastedHead(rows, levels, turkish)).toBe(false);
  expect(hasPastedHead([['Sektör', 'Düzey'], ...rows], levels, turkish)).toBe(true);
});
