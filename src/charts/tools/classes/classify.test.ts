import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyCounts, classOf } from './classify.ts';

test('counts that are near in proportion share a class: 26 and 51 sooner than 3 and 9', () => {
  expect(classifyCounts([1, 1, 2, 3, 9, 10, 26, 51], 3)).toEqual([
    { from: 1, to: 8, regions: 4 },
    { from: 9, to: 25, regions: 2 },
    { from: 26, to: 51, regions: 2 },
  ]);
});

test('no count makes no class, and fewer values than classes make one class each', () => {
  expect(classifyCounts([])).toEqual([]);
  expect(classifyCounts([0, 0])).toEqual([]);
  expect(classifyCounts([4, 0, 4, 7])).toEqual([
    { from: 1, to: 6, regions: 2 },
    { from: 7, to: 7, regions: 1 },
  ]);
});

test('the legend is honest: the first class begins at one, each later one with a count that occurs, and says how many it holds', () => {
  const counts = fc.array(fc.nat({ max: 400 }), { maxLength: 90 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 6 }), (values, max) => {
      const classes = classifyCounts(values, max);
      expect(classes.length).toBeLessThanOrEqual(max);
      for (const [index, { from, regions }] of classes.entries()) {
        if (index === 0) expect(from).toBe(1);
        else expect(values).toContain(from);
        expect(values.filter((value) => classOf(classes, value) === index + 1)).toHaveLength(
          regions,
        );
      }
      expect(
        values.filter((value) => classOf(classes, value) === 0).every((value) => value === 0),
      ).toBe(true);
    }),
  );
});

test('classes leave no gap from one to the most, so that a filtered count finds its own', () => {
  const classes = classifyCounts([2, 3, 40], 2);
  const between = Array.from({ length: 40 }, (_, index) => classOf(classes, index + 1));
  expect(between).toEqual([...Array(39).fill(1), 2]);
});
