import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import type { Mark } from '../model/scene.ts';
import { drawMarks, pagePaint } from './draw-scene.ts';

const stage = (row: string, x: number, look: 'ring' | 'point' = 'ring'): Mark => ({
  type: 'stage',
  x,
  y: 5,
  look,
  scale: 1,
  row,
});
const square = (row: string, x: number, fill: 'c1' | 'c2' = 'c1'): Mark => ({
  type: 'rect',
  x,
  y: 0,
  width: 8,
  height: 8,
  fill,
  row,
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
  // A ring has radius 4: the first begins at 5 − 4, the second 20 further on.
  expect(svg.match(/<path d="([^"]*)" fill="var\(--paper\)"/)?.[1]?.match(/m[\d.]+ \d/gi)).toEqual([
    'M1 5',
    'm20 0',
  ]);
  expect(svg).toContain('<path d="M0 0h8v8h-8zm10 0h8v8h-8z" fill="var(--c1)"/>');
  expect(svg.match(/<circle data-r="b"/g)).toHaveLength(1);
});

test('joined units look like units that stand alone, wherever they stand', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f'];
  const marks = (row: (at: number) => string) =>
    rows.flatMap((_, at): Mark[] => [
      {
        type: 'stage',
        x: 8.3 + 17.1 * at,
        y: 9.2 + 1.7 * at,
        look: 'crown',
        scale: 1.2,
        row: row(at),
      },
      {
        type: 'stage',
        x: 8.3 + 17.1 * at,
        y: 39.2 - 1.7 * at,
        look: 'framed',
        scale: 1,
        row: row(at),
      },
    ]);
  const paint = (svg: string) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="110" height="50">${svg}</svg>`,
    ).render().pixels;
  const options = { paint: (name: string) => (name === 'paper' ? '#fff' : '#000'), prefix: 'f' };
  const joined = drawMarks(
    marks(() => 'a'),
    { ...options, meanings: 'all' },
  );
  const alone = drawMarks(
    marks((at) => rows[at] as string),
    { ...options, meanings: 'all' },
  );
  expect(joined).toContain('data-n="6"');
  expect(alone).not.toContain('data-n');
  const [one, other] = [paint(joined), paint(alone)];
  // Both are rounded to a tenth of a unit, from opposite sides.
  const differ = one.filter((value, at) => Math.abs(value - (other[at] as number)) > 60);
  expect(one.filter((value) => value > 0).length).toBeGreaterThan(1000);
  expect(differ.length).toBe(0);
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
    type: 'path',
    d,
    fill,
    row,
    column: 0,
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
