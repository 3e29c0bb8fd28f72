import { expect, test } from 'vitest';
import type { MeasuredSurface } from './search-browser.ts';
import { compareLater, tabulateCosts, tabulateSpending } from './search-cost-tables.ts';
import type { SearchCost } from './search-session.ts';

const host = 'http://127.0.0.1:1';

function cost(milliseconds: number, ...transfers: [path: string, bytes: number][]): SearchCost {
  return {
    milliseconds,
    bytes: transfers.reduce((sum, [, bytes]) => sum + bytes, 0),
    transfers: transfers.map(([path, bytes]) => ({ url: host + path, bytes })),
  };
}

const cells = (table: string, row: number) =>
  table
    .split('\n')
    [row + 2]?.split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const page: MeasuredSurface = {
  name: 'page',
  sessions: [
    {
      locale: 'ka',
      first: cost(400, ['/assets/a.js', 20_000], ['/pagefind/wasm.unknown.pagefind', 140_001]),
      later: cost(150, ['/pagefind/ka/index/x.pf_index', 30_000]),
    },
    {
      locale: 'ka',
      first: cost(600, ['/assets/a.js', 20_000], ['/pagefind/ka/words/a.words', 4000]),
      later: cost(Number.NaN),
    },
    { locale: 'en', first: cost(200, ['/assets/a.js', 20_000]), later: cost(50) },
  ],
};

test('costs have a row for each language and one for all, with median, most and goals reached', () => {
  const table = tabulateCosts([page]);
  expect(cells(table, 0)).toEqual([
    ...['page, ka', '92.0', '160.0', '1 of 2', '500', '600'],
    // A search without a result has no time, and does not reach the goal.
    ...['15.0', '30.0', '150', '150', '1 of 2'],
  ]);
  expect(cells(table, 1)?.[0]).toBe('page, en');
  expect(cells(table, 2)?.slice(0, 4)).toEqual(['page, all', '24.0', '160.0', '2 of 3']);
});

test('what a first search is spent on sums to all of it', () => {
  const [name, ...means] = cells(tabulateSpending([page]), 0) ?? [];
  expect(name).toBe('page');
  expect(means).toEqual(['20.0', '46.7', '0.0', '0.0', '1.3', '0.0', '68.0']);
});

test('later searches are compared by their medians', () => {
  const stock: MeasuredSurface = {
    name: 'stock',
    sessions: [{ locale: 'en', first: cost(1), later: cost(25) }],
  };
  expect(compareLater(page, stock)).toBe(4);
});
