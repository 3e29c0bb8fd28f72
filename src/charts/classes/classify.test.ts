import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifyCounts, classOf } from './classify.ts';

test('counts that are near in proportion share a class: 26 and 51 sooner than 3 and 9', () => {
  expect(classifyCounts([1, 1, 2, 3, 9, 10, 26, 51], 3)).toEqual([
    { from: 1, to: 3, regions: 4 },
    { from: 9, to: 10, regions: 2 },
    { from: 26, to: 51, regions: 2 },
  ]);
});

test('no count makes no class, and fewer values than classes make one class each', () => {
  expect(classifyCounts([])).toEqual([]);
  expect(classifyCounts([0, 0])).toEqual([]);
  expect(classifyCounts([4, 0, 4, 7])).toEqual([
    { from: 4, to: 4, regions: 2 },
    { from: 7, to: 7, regions: 1 },
  ]);
});

test('every count stands in one class, zero in none; bounds occur, and more is never a lower class', () => {
  const counts = fc.array(fc.nat({ max: 400 }), { maxLength: 90 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 6 }), (values, most) => {
      const classes = classifyCounts(values, most);
      expect(classes.length).toBeLessThanOrEqual(most);
      for (const { from, to } of classes)
        expect(values).toEqual(expect.arrayContaining([from, to]));
      const inClasses = classes.reduce((sum, { regions }) => sum + regions, 0);
      expect(inClasses).toBe(values.filter((value) => value > 0).length);
      const shades = [...values].sort((a, b) => a - b).map((value) => classOf(classes, value));
      expect(shades).toEqual([...shades].sort((a, b) => a - b));
      for (const value of values) expect(classOf(classes, value) > 0).toBe(value > 0);
    }),
  );
});

test('a count between or beyond the classes has no class', () => {
  const classes = classifyCounts([1, 2, 40], 2);
  expect([0, 1, 2, 3, 40, 41].map((count) => classOf(classes, count))).toEqual([0, 1, 1, 0, 2, 0]);
});
