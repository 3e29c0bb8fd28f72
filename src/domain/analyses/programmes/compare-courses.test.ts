import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCourses } from './compare-courses.ts';

const pairs = (...numbers: [number, number][]) =>
  numbers.map(([before, after]) => ({ before, after }));

test('what the supported gained beyond the others, by hand and as R computes it', () => {
  // R: y <- c(10,20,30,14,26,32, 5,7,9,6,8,10); s <- rep(c(1,0), each=6); a <- rep(c(0,1,0,1), each=3)
  // coef(lm(y ~ s * a))["s:a"]  →  3
  const result = compareCourses(
    pairs([10, 14], [20, 26], [30, 32]),
    pairs([5, 6], [7, 8], [9, 10]),
    3,
  );
  expect(result.supported).toEqual({ count: 3, means: { before: 20, after: 24 } });
  expect(result.others).toEqual({ count: 3, means: { before: 7, after: 8 } });
  expect(result.difference).toBeCloseTo(3, 12);
});

test('of a group below three nothing but its number is told, and no difference', () => {
  const result = compareCourses(pairs([1, 2], [3, 4]), pairs([1, 1], [2, 2], [3, 3]), 3);
  expect(result.supported).toEqual({ count: 2, means: undefined });
  expect(result.others.means).toEqual({ before: 2, after: 2 });
  expect(result.difference).toBeUndefined();
});

test('without anybody beside the supported there is no difference', () => {
  expect(compareCourses(pairs([1, 2], [3, 4], [5, 6]), [], 3).difference).toBeUndefined();
});

test('what moves both groups alike makes no difference', () => {
  const group = fc.array(
    fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })),
    {
      minLength: 3,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(group, group, fc.integer({ min: -500, max: 500 }), (one, other, shift) => {
      const moved = (list: [number, number][]) =>
        pairs(...list.map(([a, b]): [number, number] => [a, b + shift]));
      const plain = compareCourses(pairs(...one), pairs(...other), 3).difference ?? Number.NaN;
      const shifted = compareCourses(moved(one), moved(other), 3).difference ?? Number.NaN;
      expect(shifted).toBeCloseTo(plain, 6);
    }),
  );
});
