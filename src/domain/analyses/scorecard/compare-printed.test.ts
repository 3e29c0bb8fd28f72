import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPortal } from '../../../../workshop/testing/shipped-portal.ts';
import { comparePrinted, findContradictions, type PrintedIndex } from './compare-printed.ts';
import { indexLevels } from './index-levels.ts';
import { sumsOfIndex } from './sums-of-index.ts';
import { varyWeights } from './vary-weights.ts';

const words = { least: 0, greatest: 1 };
const alike = new Array<number>(10).fill(1);

function numbersOf(figure: string): Map<string, number[]> {
  const { data } = shippedPortal.figures.find(({ id }) => id === figure)?.data ?? {};
  return new Map(
    (data?.rows ?? []).map(({ id, values }) => [
      id,
      values.filter((value) => typeof value === 'number'),
    ]),
  );
}

const levels = numbersOf('izmir-levels');
const printed = numbersOf('izmir-scorecard');
/** Rows of the two tables for the same sector, under two names. */
const pairs = [
  ['ventilation', 'ventilation'],
  ['canned-food', 'processed-food'],
  ['paint-cosmetics', 'chemicals'],
  ['vehicle-equipment', 'vehicle-equipment'],
  ['logistics', 'logistics'],
  ['bridal', 'bridal'],
] as const;

const things = pairs.map(([row, index]): PrintedIndex => ({
  id: row,
  levels: levels.get(row) ?? [],
  printed: printed.get(index)?.[0] ?? Number.NaN,
}));

describe('the six printed indices of İzmir', () => {
  test('are others than the words give, but for one', () => {
    const told = comparePrinted(things, alike, words).map(
      ({ id, printed: index, computed, difference }) => [id, index, computed, difference],
    );
    expect(told).toEqual([
      ['ventilation', 97, 100, -3],
      ['canned-food', 83, 90, -7],
      ['paint-cosmetics', 73, 60, 13],
      ['vehicle-equipment', 60, 60, 0],
      ['logistics', 50, 40, 10],
      ['bridal', 47, 30, 17],
    ]);
  });

  test('cannot be had with any weights', () => {
    expect(findContradictions(things, words)).toEqual([
      { kind: 'end-of-scale', id: 'ventilation', expected: 100 },
      { kind: 'same-levels', ids: ['paint-cosmetics', 'vehicle-equipment'] },
    ]);
  });

  test('cannot be had with random weights either', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(weights, (own) => {
        const indexOf = (id: string) =>
          comparePrinted(things, own, words).find((one) => one.id === id)?.computed ?? Number.NaN;
        expect(indexOf('paint-cosmetics')).toBe(indexOf('vehicle-equipment'));
        expect(indexOf('ventilation')).toBeCloseTo(100);
      }),
    );
  });

  test('contradict nothing where levels are not known', () => {
    const gaps = things.map((one) => ({ ...one, levels: [undefined, ...one.levels.slice(1)] }));
    expect(findContradictions(gaps, words)).toEqual([]);
  });
});

describe('printed indices as sums', () => {
  const points = { least: 1, greatest: 3, nought: 0 };
  const inPoints = (id: string) => (levels.get(id) ?? []).map((level) => 1 + 2 * level);

  test('are, all six of İzmir, thirtieths: ten levels from 1 to 3', () => {
    const sums = things.map(({ id, printed: index }) => sumsOfIndex(inPoints(id), index, points));
    expect(sums.map((one) => one?.printed)).toEqual([29, 25, 22, 18, 15, 14]);
    // High 3, low 1: 10 × 3, 9 × 3 + 1, 6 × 3 + 4 twice, 4 × 3 + 6, 3 × 3 + 7.
    expect(sums.map((one) => one?.sum)).toEqual([30, 28, 22, 22, 18, 16]);
  });

  test('lie below the words by no more than there are cells that say high', () => {
    for (const { id, printed: index } of things) {
      const { sum = 0, printed: fitting = 0 } = sumsOfIndex(inPoints(id), index, points) ?? {};
      const high = inPoints(id).filter((level) => level === 3).length;
      expect(sum - fitting).toBeGreaterThanOrEqual(0);
      expect(sum - fitting).toBeLessThanOrEqual(high);
    }
  });

  test('are no sums of levels from 1 to 2, 4 or 5: ventilation and bridal wear are not among these', () => {
    for (const greatest of [2, 4, 5]) {
      const lowest = new Array<number>(10).fill(1);
      const fits = things.filter(
        ({ printed: index }) =>
          sumsOfIndex(lowest, index, { least: 1, greatest, nought: 0 })?.printed !== undefined,
      );
      const ids = fits.map(({ id }) => id);
      expect(ids).not.toContain('ventilation');
      expect(ids).not.toContain('bridal');
    }
  });

  test('are none where a level is not known, broken, or the lowest counts nothing', () => {
    expect(sumsOfIndex([3, undefined], 97, points)).toBeUndefined();
    expect(sumsOfIndex([3, 2.5], 97, points)).toBeUndefined();
    expect(sumsOfIndex([3, 3], 100, { least: 1, greatest: 3 })).toBeUndefined();
    expect(sumsOfIndex([3, 3], 99, points)).toEqual({ sum: 6, printed: undefined, most: 6 });
  });

  test('have an index that begins at the share of the lowest level', () => {
    expect(indexLevels([1, 1, 3], [1, 1, 1], points).index).toBeCloseTo(500 / 9);
    expect(indexLevels([3, undefined], [1, 1], points).highest).toBe(100);
    expect(indexLevels([3, undefined], [1, 1], points).lowest).toBeCloseTo(200 / 3);
  });
});

describe('an index while weights move', () => {
  test('stays where all levels are the same', () => {
    const range = varyWeights([1, 1, 1], [1, 2, 3], words, 0.5);
    expect(range?.from).toBeCloseTo(100);
    expect(range?.to).toBeCloseTo(100);
  });

  test('has the ends that one works out by hand', () => {
    // Six of ten high, with weights up by half, the four others down by half: 9 of 11; and 3 of 9.
    const range = varyWeights(levels.get('paint-cosmetics') ?? [], alike, words, 0.5);
    expect(range?.to).toBeCloseTo((100 * 9) / 11);
    expect(range?.from).toBeCloseTo((100 * 3) / 9);
  });

  test('is none without levels, and cannot lose all its weights', () => {
    expect(varyWeights([undefined], [1], words, 0.5)).toBeUndefined();
    expect(() => varyWeights([1], [1], words, 1)).toThrow(RangeError);
  });

  test('lies between its ends, which some weights reach', () => {
    const item = fc.record({
      level: fc.integer({ min: 0, max: 4 }),
      weight: fc.integer({ min: 1, max: 9 }),
      moved: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0.1, 0.5, 0.9),
        (items, by) => {
          const scale = { least: 0, greatest: 4 };
          const own = items.map(({ level }) => level);
          const weights = items.map(({ weight }) => weight);
          const range = varyWeights(own, weights, scale, by);
          // All choices of heavy and light weights by brute force.
          const all = Array.from({ length: 2 ** items.length }, (_, choice) => {
            const moved = weights.map((one, n) => one * ((choice >> n) % 2 ? 1 + by : 1 - by));
            return indexLevels(own, moved, scale).index ?? Number.NaN;
          });
          expect(range?.from).toBeCloseTo(Math.min(...all));
          expect(range?.to).toBeCloseTo(Math.max(...all));
        },
      ),
    );
  });
});
