import { expect, test } from 'vitest';
import { classBreaks, findClass } from './class-breaks.ts';

const ranges = (classes: ReturnType<typeof classBreaks>) =>
  classes.map(({ from, to, regions }) => [from, to, regions]);

test('quantiles hold equal numbers: 1 to 10 in five pairs', () => {
  const values = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect(ranges(classBreaks(values, { method: 'quantile', count: 5 }))).toEqual([
    [1, 2, 2],
    [3, 4, 2],
    [5, 6, 2],
    [7, 8, 2],
    [9, 10, 2],
  ]);
});

test('equal values are never parted, though classes become fewer', () => {
  const values = [1, 1, 1, 1, 1, 1, 2, 3];
  expect(ranges(classBreaks(values, { method: 'quantile', count: 4 }))).toEqual([
    [1, 1, 6],
    [2, 3, 2],
  ]);
  for (const method of ['natural', 'quantile', 'equal'] as const) {
    expect(ranges(classBreaks([4, 4, 4], { method, count: 5 }))).toEqual([[4, 4, 3]]);
  }
});

test('equal classes are equally wide and leave no gap; whole numbers fall between the breaks', () => {
  // 0.5 to 4.5 in two: the middle is 2.5, and belongs to the upper class.
  const classes = classBreaks([0.5, 1, 2.5, 4.5], { method: 'equal', count: 2 });
  expect(ranges(classes)).toEqual([
    [0.5, 2.5, 2],
    [2.5, 4.5, 2],
  ]);
  expect(findClass(classes, 2.5)).toBe(2);
  // 1 to 10 in three: breaks at 4 and 7. The middle class is empty.
  expect(ranges(classBreaks([1, 2, 8, 10], { method: 'equal', count: 3 }))).toEqual([
    [1, 3, 2],
    [4, 6, 0],
    [7, 10, 2],
  ]);
});

test('natural classes end at gaps; counts are compared by their ratios', () => {
  expect(ranges(classBreaks([1, 2, 2, 10, 11, 50], { method: 'natural', count: 3 }))).toEqual([
    [1, 2, 3],
    [10, 11, 2],
    [50, 50, 1],
  ]);
  // By differences 1 to 19 would be one class and 51 another; by ratios 19 belongs to 51.
  const [low, high] = classBreaks([1, 1, 1, 2, 3, 19, 51], { method: 'natural', count: 2 });
  expect([low?.to, high?.from]).toEqual([3, 19]);
});

test('manual classes begin where they are told to, as far as there are values', () => {
  const values = [1, 2, 4, 5, 12];
  const options = { method: 'manual', count: 4, breaks: [2, 5, 10, 40] } as const;
  expect(ranges(classBreaks(values, { ...options, breaks: [...options.breaks] }))).toEqual([
    [1, 1, 1],
    [2, 4, 2],
    [5, 9, 1],
    [10, 12, 1],
  ]);
});

test('zero is land among counts, and a value like others among changes', () => {
  const counts = classBreaks([0, 0, 1, 2], { method: 'natural', count: 2 });
  expect(ranges(counts)).toEqual([
    [1, 1, 1],
    [2, 2, 1],
  ]);
  expect([0, 1, 2].map((value) => findClass(counts, value))).toEqual([0, 1, 2]);
  const changes = classBreaks([-4, -3, 0, 5], { method: 'natural', count: 3 });
  expect([-4, -3, 0, 5].map((value) => findClass(changes, value))).toEqual([1, 1, 2, 3]);
});

test('nothing, or nothing but zeros, makes no class', () => {
  expect(classBreaks([], { method: 'natural', count: 5 })).toEqual([]);
  expect(classBreaks([0, 0], { method: 'equal', count: 5 })).toEqual([]);
});

test('a break between whole numbers begins its class at the next whole number', () => {
  // 1 to 12 in five: 3.2, 5.4, 7.6 and 9.8.
  const values = [1, 3, 4, 5, 6, 7, 8, 9, 10, 12];
  expect(ranges(classBreaks(values, { method: 'equal', count: 5 }))).toEqual([
    [1, 3, 2],
    [4, 5, 2],
    [6, 7, 2],
    [8, 9, 2],
    [10, 12, 2],
  ]);
});

test('each value lies in the class whose printed range holds it, whatever the method', () => {
  const values = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55];
  for (const method of ['natural', 'quantile', 'equal'] as const) {
    for (const count of [2, 3, 4, 5]) {
      const classes = classBreaks(values, { method, count });
      for (const value of values) {
        const { from = Number.NaN, to = Number.NaN } = classes[findClass(classes, value) - 1] ?? {};
        expect([method, count, value >= from && value <= to]).toEqual([method, count, true]);
      }
      expect(classes.reduce((sum, { regions }) => sum + regions, 0)).toBe(values.length);
    }
  }
});

test('natural classes of parts of a number are compared by their differences', () => {
  // As integers 1, 2 and 10 would be separated by ratio; with tenths they are measured values.
  expect(ranges(classBreaks([1, 2.5, 9, 10.5], { method: 'natural', count: 2 }))).toEqual([
    [1, 2.5, 2],
    [9, 10.5, 2],
  ]);
  expect(ranges(classBreaks([-1, 0, 9, 10], { method: 'natural', count: 2 }))).toEqual([
    [-1, 0, 2],
    [9, 10, 2],
  ]);
});

test('a value below all classes has none, and one above them has the last', () => {
  const classes = classBreaks([2, 4, 6, 8], { method: 'quantile', count: 2 });
  expect([1, 2, 5, 100].map((value) => findClass(classes, value))).toEqual([0, 1, 1, 2]);
});
