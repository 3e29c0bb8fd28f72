import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesOf } from './changes-of.ts';
import { quarterOf, quartilesOf, rankInGroup } from './rank-in-group.ts';

describe('quartiles', () => {
  it('are those of R: quantile(c(1, 2, 3, 4)) gives 1.75, 2.5, 3.25', () => {
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
  });

  it('are those of R: quantile(c(6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49)) gives 25.5, 40, 42.5', () => {
    const numbers = [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49];
    expect(quartilesOf(numbers)).toEqual({ lower: 25.5, median: 40, upper: 42.5 });
  });

  it('of one number are that number, of none nothing', () => {
    expect(quartilesOf([7])).toEqual({ lower: 7, median: 7, upper: 7 });
    expect(quartilesOf([])).toBeUndefined();
  });

  it('lie in the order of their names and within the numbers', () => {
    const numbers = fc.array(fc.integer(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(numbers, (list) => {
        const { lower, median, upper } = quartilesOf(list) ?? { lower: 1, median: 0, upper: -1 };
        expect(lower).toBeGreaterThanOrEqual(Math.min(...list));
        expect(median).toBeGreaterThanOrEqual(lower);
        expect(upper).toBeGreaterThanOrEqual(median);
        expect(Math.max(...list)).toBeGreaterThanOrEqual(upper);
      }),
    );
  });
});

describe('a place', () => {
  it('counts the better ones; equal numbers share it: rank(-c(9, 7, 7, 5, 2), ties.method = "min")', () => {
    const placeOf = (others: number[], own: number, better?: 'more' | 'less') =>
      rankInGroup(others, own, better, 3).place;
    expect(placeOf([7, 7, 5, 2], 9)).toEqual({ place: 1, tied: 0, of: 5 });
    expect(placeOf([9, 7, 5, 2], 7)).toEqual({ place: 2, tied: 1, of: 5 });
    expect(placeOf([9, 7, 7, 2], 5)).toEqual({ place: 4, tied: 0, of: 5 });
    expect(placeOf([9, 7, 7, 5], 2, 'less')).toEqual({ place: 1, tied: 0, of: 5 });
  });

  it('lies in a quarter of all that are ranked', () => {
    const quarters = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => quarterOf({ place, tied: 0, of: 8 }));
    expect(quarters).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });
});

test('of fewer than three others nothing is told but how many they are', () => {
  expect(rankInGroup([1, 2], 3, 'more', 3)).toEqual({
    compared: 2,
    quartiles: undefined,
    place: undefined,
  });
  expect(rankInGroup([1, 2, 3], undefined, 'more', 3).place).toBeUndefined();
});

it('a change is in per cent of the earlier number, and of nothing where that is missing or zero', () => {
  expect(
    changesOf([
      [12, 10],
      [9, 12],
      [5, undefined],
      [3, 0],
      [undefined, 4],
    ]),
  ).toEqual([20, -25, ...[undefined, undefined, undefined]]);
});
