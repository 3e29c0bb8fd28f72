import { expect, test } from 'vitest';
import type { Mark } from '../model/scene.ts';
import { drawMarks, pagePaint } from './draw-scene.ts';

const stage = (row: string, x: number, look: 'ring' | 'point' = 'ring'): Mark => ({
  ...{ type: 'stage', x, y: 5, look, scale: 1, row },
});
const square = (row: string, x: number, fill: 'c1' | 'c2' = 'c1'): Mark => ({
  ...{ type: 'rect', x, y: 0, width: 8, height: 8, fill, row },
});
const draw = (marks: readonly Mark[], meanings: 'all' | 'series' | undefined) =>
  drawMarks(marks, { paint: pagePaint, prefix: 'f', ...(meanings && { meanings }) });

test('units of one value are one element, with their number, each at its place', () => {
  const svg = draw(
    [stage('a', 5), stage('a', 25), stage('b', 45), square('c', 0), square('c', 10)],
    'all',
  );
  expect(
    [...svg.matchAll(/<g data-r="(\w)" data-n="(\d)">/g)].map(([, row, n]) => [row, n]),
  ).toEqual([
    ['a', '2'],
    ['c', '2'],
  ]);
  // A ring has the radius 4: the circles begin at 5 − 4 and 25 − 4.
  expect(svg.match(/<path d="([^"]*)" fill="var\(--paper\)"/)?.[1]?.match(/M[\d.]+ 5/g)).toEqual([
    'M1 5',
    'M21 5',
  ]);
  expect(svg).toContain('<path d="M0 0h8v8h-8zM10 0h8v8h-8z" fill="var(--c1)"/>');
  expect(svg.match(/<circle data-r="b"/g)).toHaveLength(1);
});

test('units of different colours or looks stay apart, and none moves over what is drawn between them', () => {
  const line: Mark = { type: 'line', x1: 0, x2: 9, y1: 0, y2: 9, stroke: 'ink' };
  const apart = [stage('a', 5), stage('a', 9, 'point'), square('a', 0), square('a', 0, 'c2')];
  expect(draw(apart, 'all')).not.toContain('data-n');
  expect(draw([stage('a', 5), line, stage('a', 9)], 'all')).not.toContain('data-n');
});

test('where numbers stand elsewhere, marks of all rows that look alike are one element', () => {
  const rows = ['a', 'b', 'c', 'd'].map((row, at) => stage(row, 20 * at));
  expect(draw(rows, 'series')).toMatch(/^<g data-n="4"><path /);
  expect(draw(rows, 'all').match(/<circle data-r=/g)).toHaveLength(4);
});

test('files keep each unit for itself', () => {
  expect(draw([stage('a', 5), stage('a', 25)], undefined).match(/<use /g)).toHaveLength(2);
});

test('where numbers stand elsewhere, regions of one colour are one path', () => {
  const region = (row: string, d: string, fill: 'q1' | 'q2'): Mark => ({
    ...{ type: 'path', d, fill, row, column: 0 },
  });
  const map = [
    region('a', 'M0 0h9z', 'q1'),
    region('b', 'M9 0h9z', 'q2'),
    region('c', 'M18 0h9z', 'q1'),
  ];
  expect(draw(map, 'series').match(/ d="[^"]*"/g)).toEqual([
    ' d="M0 0h9zM18 0h9z"',
    ' d="M9 0h9z"',
  ]);
  expect(draw(map, 'all').match(/<path data-r=/g)).toHaveLength(3);
});
