import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LineRange, rangesBetween, readRanges, writeRanges } from './line-ranges.ts';

test('ranges are written as they are read', () => {
  expect(readRanges('240-242, 251')).toEqual([
    [240, 242],
    [251, 251],
  ]);
  expect(writeRanges(readRanges('240-242, 251'))).toBe('240-242, 251');
});

test('what lies between ranges, before and behind them', () => {
  const given: LineRange[] = [
    [7, 9],
    [3, 4],
    [8, 8],
  ];
  expect(writeRanges(rangesBetween(given, 12))).toBe('1-2, 5-6, 10-12');
  expect(rangesBetween([[1, 12]], 12)).toEqual([]);
  expect(rangesBetween([], 2)).toEqual([[1, 2]]);
});

test('each line stands in a range or between them', () => {
  const lines = 40;
  const range = fc
    .tuple(fc.integer({ min: 1, max: lines }), fc.integer({ min: 1, max: lines }))
    .map(([a, b]): LineRange => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
      const has = (some: readonly LineRange[], line: number) =>
        some.some(([first, last]) => first <= line && line <= last);
      const between = rangesBetween(ranges, lines);
      for (let line = 1; line <= lines; line += 1)
        expect(has(between, line)).toBe(!has(ranges, line));
    }),
  );
});
