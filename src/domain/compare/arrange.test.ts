import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { arrangeComparison, tabulateComparison } from './arrange.ts';
import type { ComparedCell, ComparedItem, ComparedSheet } from './compared.ts';

const number = (value: number, unit?: string): ComparedCell => ({
  lines: [{ text: String(value) }],
  value,
  ...(unit && { unit }),
});
const sheet: ComparedSheet = {
  kind: 'clusters',
  absent: 'not reported',
  groups: [
    {
      id: 'one',
      title: 'Facts',
      rows: [
        { id: 'cups', label: 'Cups' },
        { id: 'joy', label: 'Joy', scale: { least: 1, most: 5 } },
        { id: 'change', label: 'Change' },
        { id: 'year', label: 'Year', warning: 'of different years' },
        { id: 'song', label: 'Song' },
      ],
    },
    {
      id: 'two',
      title: 'Stages',
      shared: true,
      rows: [
        { id: 'idea', label: 'Idea' },
        { id: 'mature', label: 'Mature' },
      ],
    },
    { id: 'three', title: 'Nothing at all', rows: [] },
  ],
};
const item = (id: string, cells: ComparedItem['cells']): ComparedItem => ({
  id,
  name: id,
  cells,
  sources: [],
});
const pots = item('pots', {
  cups: number(40),
  joy: number(3),
  change: number(-2),
  year: { lines: [{ text: '2023' }] },
  idea: number(10),
  mature: number(5),
});
const kites = item('kites', {
  cups: number(10),
  joy: number(5),
  change: number(6),
  year: { lines: [{ text: '2024' }] },
  idea: number(0),
});
const heads = { group: 'Part', row: 'Row', share: '%' };
const bars = (row: string, items = [pots, kites]) =>
  arrangeComparison(sheet, items)
    .flatMap(({ rows }) => rows)
    .find(({ id }) => id === row)
    ?.cells.map(({ bar }) => bar && [bar.from, bar.to]);

describe('a comparison', () => {
  it('draws the numbers of a row on one scale from nought', () => {
    expect(bars('cups')).toEqual([
      [0, 1],
      [0, 0.25],
    ]);
  });

  it('takes the scale of a score as it is given: 3 of 1 to 5 lies in the middle', () => {
    expect(bars('joy')).toEqual([
      [0, 0.5],
      [0, 1],
    ]);
  });

  it('draws what is below nought to the other side: −2 and 6 share a scale of 8', () => {
    expect(bars('change')).toEqual([
      [0, 0.25],
      [0.25, 1],
    ]);
  });

  it('gives rows of a group that shares it one scale', () => {
    expect(
      bars('mature', [pots, { ...kites, cells: { ...kites.cells, mature: number(10) } }]),
    ).toEqual([
      [0, 0.5],
      [0, 1],
    ]);
  });

  it('gives a number that stands alone no bar, and different currencies none', () => {
    expect(bars('mature')).toEqual([undefined, undefined]);
    const euro = item('a', { cups: number(5, 'EUR') });
    const lira = item('b', { cups: number(900, 'TRY') });
    const row = arrangeComparison(sheet, [euro, lira])[0]?.rows[0];
    expect(row?.mixed).toBe(true);
    expect(row?.cells.map(({ bar }) => bar)).toEqual([undefined, undefined]);
  });

  it('warns only where the compared differ in what the row is about', () => {
    const warnings = (items: ComparedItem[]) =>
      arrangeComparison(sheet, items)[0]?.rows.find(({ id }) => id === 'year')?.warning;
    expect(warnings([pots, kites])).toBe('of different years');
    expect(warnings([pots, { ...pots, id: 'more' }])).toBeUndefined();
  });

  it('names rows of which nothing is known of any, and leaves out a group without rows', () => {
    const [facts, ...others] = arrangeComparison(sheet, [pots, kites]);
    expect(facts?.unknown).toEqual(['Song']);
    expect(others.map(({ id }) => id)).toEqual(['two']);
  });

  it('shows a row whose cells tell why: a kept number is not unreported', () => {
    const kept = item('kept', {
      song: { lines: [{ text: 'confidential' }], missing: true, why: 'told' },
    });
    const [facts] = arrangeComparison(sheet, [kept, kites]);
    expect(facts?.unknown).not.toContain('Song');
    expect(facts?.rows.find(({ id }) => id === 'song')?.cells[0]?.lines).toEqual([
      { text: 'confidential' },
    ]);
  });

  it('leaves out what can be of none: nobody could report it', () => {
    const none: ComparedCell = {
      lines: [{ text: 'not applicable' }],
      missing: true,
      why: 'not-applicable',
    };
    const cells = { song: none };
    const [facts] = arrangeComparison(sheet, [item('a', cells), item('b', cells)]);
    expect(facts?.unknown).not.toContain('Song');
    expect(facts?.rows.map(({ id }) => id)).not.toContain('song');
    // If it could apply to one item, it is unreported there.
    expect(arrangeComparison(sheet, [item('a', cells), kites])[0]?.unknown).toContain('Song');
  });

  it('says of a gap that nothing is reported; a gap is no nought', () => {
    const mature = arrangeComparison(sheet, [pots, kites])[1]?.rows[1];
    expect(mature?.cells[1]).toMatchObject({
      missing: true,
      value: undefined,
      lines: [{ text: 'not reported' }],
    });
  });

  it('is written as a table with a column each', () => {
    const groups = arrangeComparison(sheet, [pots, kites]);
    const rows = tabulateComparison(groups, [pots, kites], heads);
    expect(rows[0]).toEqual(['Part', 'Row', 'pots', 'kites']);
    expect(rows[1]).toEqual(['Facts', 'Cups', 40, 10]);
    expect(rows.at(-1)).toEqual(['Stages', 'Mature', 5, 'not reported']);
  });

  it('is written with counts and shares as numbers in columns of their own', () => {
    const lines = [{ text: '6', more: '75%' }];
    const drums = item('drums', {
      mature: { lines, value: 0.75, count: 6 },
      cups: number(9, 'EUR'),
    });
    const rows = tabulateComparison(
      arrangeComparison(sheet, [kites, drums]),
      [kites, drums],
      heads,
    );
    expect(rows[0]).toEqual(['Part', 'Row', 'kites', 'drums', 'drums: %']);
    expect(rows.at(-1)).toEqual(['Stages', 'Mature', 'not reported', 6, 75]);
    expect(rows[1]).toEqual(['Facts', 'Cups', 10, 9, undefined]);
    // What is not a number alone stays in words.
    const noted = item('noted', { cups: { lines: [{ text: '7', more: 'in 2012' }], value: 7 } });
    const [, row] = tabulateComparison(arrangeComparison(sheet, [noted]), [noted], heads);
    expect(row).toEqual(['Facts', 'Cups', '7 (in 2012)']);
  });

  it('keeps every bar within its cell, whatever the numbers', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(values, (numbers) => {
        const items = numbers.map((value, at) => item(String(at), { cups: number(value) }));
        for (const { bar, value = 0 } of arrangeComparison(sheet, items)[0]?.rows[0]?.cells ?? []) {
          if (!bar) expect(numbers.every((one) => one === 0)).toBe(true);
          else {
            expect(bar.from).toBeGreaterThanOrEqual(0);
            expect(bar.to).toBeLessThanOrEqual(1);
            const spread = Math.max(0, ...numbers) - Math.min(0, ...numbers);
            expect(bar.to - bar.from).toBeCloseTo(Math.abs(value) / spread, 9);
          }
        }
      }),
    );
  });
});
