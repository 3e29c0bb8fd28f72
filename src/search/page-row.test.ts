import { expect, test } from 'vitest';
import { type PageRow, readRows, writeRows } from './page-row.ts';

const noRow: PageRow = {
  id: '',
  title: { words: 0, telling: 0 },
  names: [],
  foreign: [],
  kind: undefined,
  importance: 0,
};
const rows: PageRow[] = [
  {
    id: '3ab08fa',
    title: { words: 3, telling: 2 },
    names: [],
    foreign: [],
    kind: 'practice',
    importance: 9,
  },
  noRow,
  {
    id: '0f0f0f0',
    title: { words: 12, telling: 11 },
    names: [{ words: 1, telling: 1 }],
    foreign: [
      { words: 4, telling: 3 },
      { words: 2, telling: 2 },
    ],
    kind: undefined,
    importance: 5,
  },
];

test('rows come back as they were written, with the ids of the pages that a language has', () => {
  const written = writeRows(rows.map((row) => (row.id ? row : undefined)));
  expect(readRows(written, ['3ab08fa', '0f0f0f0'])).toEqual(rows);
});

test('a name of more than 35 words counts as one of 35', () => {
  const [row] = rows as [PageRow];
  const [read] = readRows(writeRows([{ ...row, title: { words: 60, telling: 50 } }]), ['a']);
  expect(read?.title).toEqual({ words: 35, telling: 35 });
});
