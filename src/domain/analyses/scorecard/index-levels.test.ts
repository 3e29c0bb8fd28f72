import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOfIndex, classOfRange, findGaps } from './class-of-index.ts';
import { indexLevels } from './index-levels.ts';

const fiveSteps = { least: 1, greatest: 5 };

describe('an index of levels', () => {
  test('is the weighted mean on the scale', () => {
    // (4-1)/4 = 0.75 twice, (2-1)/4 = 0.25 once: 175/3; with weights 2, 1, 1: 250/4.
    expect(indexLevels([4, 4, 2], [1, 1, 1], fiveSteps).index).toBeCloseTo(58.3333, 4);
    expect(indexLevels([4, 4, 2], [2, 1, 1], fiveSteps).index).toBe(62.5);
  });

  test('runs from 0 to 100', () => {
    expect(indexLevels([1, 1], [3, 1], fiveSteps).index).toBe(0);
    expect(indexLevels([5, 5], [3, 1], fiveSteps).index).toBe(100);
  });

  test('is a range where a level that weighs is missing', () => {
    // Known: 0.75 and 0.25 with weights 1 and 1; unknown: weight 2 of 4.
    expect(indexLevels([4, undefined, 2], [1, 2, 1], fiveSteps)).toEqual({
      index: undefined,
      lowest: 25,
      highest: 75,
      known: 2,
    });
    expect(indexLevels([4, undefined, 2], [1, 0, 1], fiveSteps).index).toBe(50);
  });

  test('is none where nothing is known or weighs', () => {
    const nothing = { index: undefined, lowest: undefined, highest: undefined, known: 0 };
    expect(indexLevels([undefined], [1], fiveSteps)).toEqual(nothing);
    expect(indexLevels([5], [0], fiveSteps).index).toBeUndefined();
  });
});

describe('classes', () => {
  /** As printed in the paper, lines 1294–1304. */
  const ranges = [
    { from: 85, to: 100 },
    { from: 51, to: 84 },
    { from: 1, to: 50 },
  ];

  test('have the six printed indices as the paper has them', () => {
    const classes = [97, 83, 73, 60, 50, 47].map((index) => classOfIndex(index, ranges));
    expect(classes).toEqual([0, 1, 1, 1, 2, 2]);
  });

  test('hold no index between them, and not 0', () => {
    for (const index of [84.5, 50.01, 0.99, 0]) expect(classOfIndex(index, ranges)).toBeUndefined();
  });

  test('are given to a range only where every completion of its levels has that class', () => {
    const level = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
    const scale = { least: 1, greatest: 3, nought: 0 };
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 5 }), (levels) => {
        const weights = levels.map((_, n) => n + 1);
        const bounds = indexLevels(levels, weights, scale);
        const found = classOfRange(bounds, ranges);
        const completions = levels.reduce<number[][]>(
          (all, one) => all.flatMap((some) => (one ? [one] : [1, 2, 3]).map((l) => [...some, l])),
          [[]],
        );
        for (const whole of completions) {
          const { index = Number.NaN } = indexLevels(whole, weights, scale);
          if (bounds.lowest === undefined || bounds.highest === undefined) return;
          expect(index).toBeGreaterThanOrEqual(bounds.lowest - 1e-9);
          expect(index).toBeLessThanOrEqual(bounds.highest + 1e-9);
          if (typeof found === 'number') expect(classOfIndex(index, ranges)).toBe(found);
        }
      }),
    );
    // Nine of ten levels are 3: the index is 93.3 to 100, mature over the whole range.
    expect(classOfRange({ lowest: 93.3, highest: 100 }, ranges)).toBe(0);
    expect(classOfRange({ lowest: 83.3, highest: 90 }, ranges)).toBe('open');
    expect(classOfRange({ lowest: undefined, highest: undefined }, ranges)).toBeUndefined();
  });

  test('leave gaps that can be told', () => {
    expect(findGaps(ranges)).toEqual([
      { from: 0, to: 1 },
      { from: 50, to: 51 },
      { from: 84, to: 85 },
    ]);
    expect(findGaps([{ from: 0, to: 100 }])).toEqual([]);
  });
});
