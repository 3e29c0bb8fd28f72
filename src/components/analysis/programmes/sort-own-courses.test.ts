import { expect, test } from 'vitest';
import { sortOwnCourses } from './sort-own-courses.ts';

test('1 is supported, 0 is one of the others', () => {
  const { supported, others, leftOut } = sortOwnCourses([
    ['a', 1, 10, 12],
    ['b', 0, 20, 21],
  ]);
  expect(supported).toEqual([{ before: 10, after: 12 }]);
  expect(others).toEqual([{ before: 20, after: 21 }]);
  expect(leftOut).toEqual([]);
});

test('whoever is marked as neither, or lacks a number, counts nowhere and is named', () => {
  const open = sortOwnCourses([
    ['open', undefined, 10, 12],
    ['two', 2, 10, 12],
    ['half', 1, 10, undefined],
    [undefined, 0, undefined, 3],
  ]);
  expect(open).toEqual({ supported: [], others: [], leftOut: ['open', 'two', 'half', '–'] });
});
