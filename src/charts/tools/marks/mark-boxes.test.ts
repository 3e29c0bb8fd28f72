import { expect, test } from 'vitest';
import type { Mark } from '../model/scene.ts';
import { boxesOf } from './mark-boxes.ts';

const measure = (text: string, size: number) => text.length * size;
const sides = (...marks: Mark[]) =>
  [...boxesOf(marks, measure)].map(({ left, top, right, bottom }) => [left, top, right, bottom]);

test('paths reach from their least to their greatest ends, with absolute and with relative steps', () => {
  expect(sides({ type: 'path', d: 'M10 20L30 5H40V50Z' })).toEqual([[10, 5, 40, 50]]);
  expect(sides({ type: 'path', d: 'M10 20l20-15 10 45-30 0z' })).toEqual([[10, 5, 40, 50]]);
  expect(sides({ type: 'path', d: 'M1.5.5a5 5 0 0 1 10 0c1 1 2 2 3 3' })).toEqual([
    [1.5, 0.5, 14.5, 3.5],
  ]);
});

test('words reach from their anchor, line below line', () => {
  const text = { type: 'text', x: 100, y: 50, size: 10, lines: ['abc', 'a'] } as const;
  expect(sides(text)).toEqual([[100, 42.5, 130, 65.7]]);
  expect(sides({ ...text, anchor: 'end' })).toEqual([[70, 42.5, 100, 65.7]]);
});

test('what is in groups stands where they are moved', () => {
  const circle = { type: 'circle', x: 5, y: 5, r: 5, fill: 'ink' } as const;
  const inner: Mark = { type: 'group', x: 10, y: 20, marks: [circle] };
  expect(sides({ type: 'group', x: 100, marks: [inner] })).toEqual([[110, 20, 120, 30]]);
});
