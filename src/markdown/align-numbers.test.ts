import { expect, test } from 'vitest';
import { alignNumbers } from './align-numbers.ts';
import type { MdxNode } from './mdx-node.ts';

const row = (...texts: string[]): MdxNode => ({
  type: 'tableRow',
  children: texts.map((value) => ({
    type: 'tableCell',
    children: [{ type: 'text', value }],
  })),
});

/** Classes of the cells of a table, row by row. */
function classesOf(...rows: MdxNode[]): unknown[] {
  const table: MdxNode = { type: 'table', children: rows };
  alignNumbers()({ type: 'root', children: [table] });
  return rows.map(({ children = [] }) => children.map(({ data }) => data?.hProperties?.className));
}

test('columns of numbers end at one edge, with their head; words and years of rows do not', () => {
  expect(
    classesOf(
      row('Area', 'Entries', 'Share', 'Beyond', 'Class'),
      row('2011', '1 234', '24.7%', '6 (4.4%)', 'mature'),
      row('2012', '−3', '%24,7', '–', '51–84'),
    ),
  ).toEqual([
    [undefined, 'n', 'n', 'n', undefined],
    [undefined, 'n', 'n', 'n', undefined],
    [undefined, 'n', 'n', 'n', undefined],
  ]);
});

test('a column that has a word among its numbers is one of words', () => {
  expect(classesOf(row('Body', 'Forms'), row('A', '12'), row('B', 'about ten'))).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});
