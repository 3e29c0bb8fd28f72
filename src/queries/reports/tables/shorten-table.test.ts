import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { reportChapters } from '../report-chapters.ts';
import { reportParts } from '../report-parts.ts';
import { shortenTable } from './shorten-table.ts';

const sample = joinSample();
const [key = '', owner = ''] = [...reportParts(sample, 'tr').chapterOf.tables][0] ?? [];

/** A table of two groups with these numbers of rows. */
const tableOf = (...sizes: number[]) => ({
  id: key,
  title: 'Tea houses',
  columns: [{ label: 'Name', numeric: false }],
  groups: sizes.map((size, group) => ({
    label: `Group ${group}`,
    rows: Array.from({ length: size }, (_, row) => [{ text: `${group}-${row}` }]),
  })),
  total: [{ text: 'Total' }],
  sources: [],
});

test('a table of more than 12 rows begins with 5, and says where all of them stand', () => {
  const { table, rest } = shortenTable(sample, key, tableOf(3, 10), 'tr') ?? {};
  expect(table?.groups.map(({ label, rows }) => [label, rows.length])).toEqual([
    ['Group 0', 3],
    ['Group 1', 2],
  ]);
  expect(table?.total).toEqual([{ text: 'Total' }]);
  const chapter = reportChapters(sample, 'tr').find(({ id }) => id === owner);
  expect(rest).toMatchObject({
    text: '13 satırın ilk 5 satırı.',
    label: `${chapter?.kindText}: ${chapter?.title}`,
    href: `/tr/reports/2024/${owner}/#table-${key}`,
  });
});

test('a group whose rows are all left out is not named', () => {
  const { table } = shortenTable(sample, key, tableOf(5, 16), 'tr') ?? {};
  expect(table?.groups.map(({ label }) => label)).toEqual(['Group 0']);
});

test('a table of 12 rows is shown whole', () => {
  expect(shortenTable(sample, key, tableOf(4, 8), 'tr')).toBeUndefined();
});
