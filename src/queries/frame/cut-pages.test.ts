import { describe, expect, test } from 'vitest';
import { cutPages, maxRows, pagesOf } from './cut-pages.ts';

/** A group of rows named a1, a2 … */
const group = (name: string, size: number) => ({
  name,
  rows: Array.from({ length: size }, (_, at) => `${name}${at + 1}`),
});

const cut = (max: number, ...groups: ReturnType<typeof group>[]) =>
  cutPages<string, ReturnType<typeof group>>(groups, max).map((parts) =>
    parts.map(
      ({ group: { name }, rows, before }) => `${name}:${before + 1}-${before + rows.length}`,
    ),
  );

describe('a list is cut into pages', () => {
  test('one that has room stays whole, and an empty one has a page', () => {
    expect(cut(5, group('a', 2), group('b', 3))).toEqual([['a:1-2', 'b:1-3']]);
    expect(cut(5)).toEqual([[]]);
    expect(cut(maxRows, group('a', maxRows))).toEqual([[`a:1-${maxRows}`]]);
  });

  test('a group that does not fit goes on where the next page begins', () => {
    expect(cut(5, group('a', 3), group('b', 12), group('c', 1))).toEqual([
      ['a:1-3', 'b:1-2'],
      ['b:3-7'],
      ['b:8-12'],
      ['c:1-1'],
    ]);
  });

  test('groups without rows stand where they would begin, and make no page', () => {
    expect(cut(5, group('a', 0), group('b', 5), group('c', 0))).toEqual([
      ['a:1-0', 'b:1-5', 'c:1-0'],
    ]);
  });

  test('the page on which a group begins is known from the sizes alone', () => {
    for (const max of [1, 2, 5, 8, 100]) {
      for (const sizes of [
        [7, 1, 0, 5, 23, 4, 0],
        [0, 0],
        [5, 0, 5, 1],
        [16, 8, 8, 0, 1],
      ]) {
        const groups = sizes.map((size, at) => group(`${at}`, size));
        const pages = cutPages<string, ReturnType<typeof group>>(groups, max);
        const first = groups.map(
          (one) => 1 + pages.findIndex((parts) => parts.some((part) => part.group === one)),
        );
        expect(pagesOf(sizes, max)).toEqual(first);
      }
    }
  });

  test('no row is lost or repeated, and all pages but the last are full', () => {
    const groups = [7, 1, 5, 23, 4, 11, 1, 1, 40].map((size, at) => group(`g${at}-`, size));
    for (const max of [1, 2, 5, 8, 100]) {
      const pages = cutPages<string, ReturnType<typeof group>>(groups, max);
      expect(pages.flatMap((parts) => parts.flatMap(({ rows }) => rows))).toEqual(
        groups.flatMap(({ rows }) => rows),
      );
      const sizes = pages.map((parts) => parts.reduce((sum, { rows }) => sum + rows.length, 0));
      expect(sizes.slice(0, -1).every((size) => size === max)).toBe(true);
      expect(pages.length).toBe(Math.ceil(93 / max));
    }
  });
});
