import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountGrid, suppress } from './suppress.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Parts with their totals. */
function withTotals(
  parts: readonly (readonly number[])[],
  { rowsAdd, base }: { rowsAdd: boolean; base?: readonly number[] },
): CountGrid {
  const rows = parts.map((row) => [...row, sum(row)]);
  const totals =
    base ?? (parts[0] ?? []).map((_, column) => sum(parts.map((row) => row[column] ?? 0)));
  return { cells: [...rows, [...totals, sum(totals)]], rowsAdd, columnsAdd: true };
}

/** Whether all sums promised by the grid hold. */
function addsUp(
  { rowsAdd, columnsAdd }: CountGrid,
  cells: readonly (readonly number[])[],
): boolean {
  const rowsFit = cells.every((row) => sum(row.slice(0, -1)) === row.at(-1));
  const columnsFit = (cells[0] ?? []).every((_, column) => {
    const numbers = cells.map((row) => row[column] ?? 0);
    return rowsAdd
      ? sum(numbers.slice(0, -1)) === numbers.at(-1)
      : numbers.slice(0, -1).every((part) => part <= (numbers.at(-1) ?? 0));
  });
  return columnsFit && (!columnsAdd || rowsFit);
}

/** Possible values of each hidden number near its true one, by trying all combinations. */
function possibleValues(grid: CountGrid, hidden: readonly (readonly boolean[])[]): Set<number>[] {
  const places = hidden.flatMap((row, r) => row.flatMap((is, c) => (is ? [[r, c] as const] : [])));
  const found = places.map(() => new Set<number>());
  const cells = grid.cells.map((row) => [...row]);
  const fill = (index: number): void => {
    const place = places[index];
    if (!place) {
      if (!addsUp(grid, cells)) return;
      for (const [at, [r, c]] of places.entries()) found[at]?.add(cells[r]?.[c] ?? 0);
      return;
    }
    const [r, c] = place;
    const own = grid.cells[r]?.[c] ?? 0;
    for (const value of [own, own - 1, own + 1].filter((one) => one >= 1)) {
      const row = cells[r];
      if (row) row[c] = value;
      fill(index + 1);
    }
  };
  fill(0);
  return found;
}

it('counts of nearly all are hidden where that is asked for', () => {
  const cells = [[7], [9], [10], [0], [10]];
  const grid = { cells, rowsAdd: false, columnsAdd: false };
  expect(suppress({ ...grid, hidesNearAll: true }, 3)?.flat()).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(suppress(grid, 3)?.flat()).toEqual([false, false, false, false, false]);
  // All gave the same single-choice answer: hiding is impossible, so nothing is published.
  expect(
    suppress({ cells: [[5], [0], [5]], rowsAdd: true, columnsAdd: false, hidesNearAll: true }, 3),
  ).toBeUndefined();
});

describe('counts of small groups', () => {
  it('are hidden; zeros and the others are not', () => {
    const cells = [[7], [2], [0], [9]];
    expect(suppress({ cells: [...cells, [12]], rowsAdd: false, columnsAdd: false }, 3)).toEqual([
      [false],
      [true],
      [false],
      [false],
      [false],
    ]);
  });

  it('do not follow from a total: the next smallest is hidden too', () => {
    const cells = [[7], [2], [5], [14]];
    expect(suppress({ cells, rowsAdd: true, columnsAdd: false }, 3)).toEqual([
      [false],
      [true],
      [true],
      [false],
    ]);
  });

  it('do not follow from a group beside them', () => {
    const grid = withTotals(
      [
        [2, 6],
        [5, 5],
      ],
      { rowsAdd: false, base: [9, 9] },
    );
    expect(suppress(grid, 3)?.[0]).toEqual([true, true, false]);
  });

  it('are hidden with a rectangle where rows and columns both add up', () => {
    const grid = withTotals(
      [
        [2, 6],
        [5, 5],
        [8, 9],
      ],
      { rowsAdd: true },
    );
    expect(suppress(grid, 3)?.flat().filter(Boolean)).toHaveLength(4);
  });

  it('cannot be hidden where each of them must be one', () => {
    const cells = [[1], [1], [1], [3]];
    expect(suppress({ cells, rowsAdd: true, columnsAdd: false }, 3)).toBeUndefined();
  });
});

const smallGrid = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 2 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      parts: fc.array(fc.array(fc.nat(5), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      rowsAdd: fc.boolean(),
      silent: fc.nat(2),
    }),
  )
  .map(({ parts, rowsAdd, silent }) => {
    const most = (parts[0] ?? []).map((_, c) => Math.max(...parts.map((row) => row[c] ?? 0)));
    return withTotals(parts, {
      rowsAdd,
      // Groups are at least as large as the minimum.
      ...(!rowsAdd && { base: most.map((count) => Math.max(3, count + silent)) }),
    });
  });

it('nothing that is hidden can be computed from what is published', () => {
  fc.assert(
    fc.property(smallGrid, (grid) => {
      const hidden = suppress(grid, 3);
      if (!hidden || hidden.flat().filter(Boolean).length > 9) return;
      const small = grid.cells.map((row) => row.map((count) => count > 0 && count < 3));
      expect(hidden).toEqual(hidden.map((row, r) => row.map((is, c) => is || small[r]?.[c])));
      for (const values of possibleValues(grid, hidden)) expect(values.size).toBeGreaterThan(1);
    }),
    { numRuns: 200 },
  );
});
