import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithRest } from './compare-with-rest.ts';
import type { FigureTable } from './table.ts';

const table = (counts: Readonly<Record<string, number>>): FigureTable => ({
  head: { word: 'stage' },
  columns: [{ id: 'total', label: { word: 'clusters' }, type: 'number', unit: 'clusters' }],
  rows: Object.entries(counts).map(([id, count]) => ({
    id,
    label: { word: 'stage' },
    cells: [count],
  })),
});
const labels = { here: { word: 'clusters' }, there: { word: 'elsewhere' } } as const;
const cells = (here: Record<string, number>, there: Record<string, number>) =>
  compareWithRest(table(here), table(there), labels).rows.map(({ id, cells: own }) => [id, ...own]);

test('Ankara beside the rest of its country, as the inventory of 2012 has them', () => {
  expect(
    cells(
      { idea: 19, initial: 1, developing: 5, mature: 1 },
      { idea: 302, initial: 17, developing: 9, mature: 2 },
    ),
  ).toEqual([
    ['idea', 19, 73.1, 302, 91.5],
    ['initial', 1, 3.8, 17, 5.2],
    ['developing', 5, 19.2, 9, 2.7],
    ['mature', 1, 3.8, 2, 0.6],
  ]);
});

test('what only the rest has comes after; what it lacks is none of it', () => {
  expect(cells({ a: 1, b: 1 }, { a: 3, c: 1 })).toEqual([
    ['a', 1, 50, 3, 75],
    ['b', 1, 50, 0, 0],
    ['c', 0, 0, 1, 25],
  ]);
});

test('a side without any entry has no shares', () => {
  expect(cells({ a: 2 }, {})).toEqual([['a', 2, 100, 0, { missing: 'not-applicable' }]]);
});

test('the shares of each side add up to the whole, but for their rounding', () => {
  const side = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(400), { minKeys: 1 });
  fc.assert(
    fc.property(side, side, (here, there) => {
      const { rows } = compareWithRest(table(here), table(there), labels);
      for (const column of [1, 3]) {
        const shares = rows.flatMap(({ cells: own }) =>
          typeof own[column] === 'number' ? [own[column]] : [],
        );
        const total = shares.reduce((sum, share) => sum + share, 0);
        if (shares.length > 0) expect(Math.abs(total - 100)).toBeLessThan(0.3);
      }
    }),
  );
});
