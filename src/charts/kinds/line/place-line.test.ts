import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { CircleMark, PathMark, Scene, TextMark } from '../../tools/model/scene.ts';
import { placeLine } from './place-line.ts';

const wide = chartContext(760);
const narrow = chartContext(320);

const points = (scene: Scene, column: number) =>
  scene.marks.filter(
    (mark): mark is CircleMark =>
      mark.type === 'circle' && mark.column === column && mark.series !== undefined,
  );
const paths = (scene: Scene, series: string) =>
  scene.marks.filter(
    (mark): mark is PathMark =>
      mark.type === 'path' && mark.series === series && mark.strokeWidth === 2,
  );
const words = (scene: Scene) =>
  scene.marks
    .filter((mark): mark is TextMark => mark.type === 'text')
    .map(({ lines }) => lines.join(' '));

const exports = chartData(
  ['Textiles', 'Machines', 'Olive oil'],
  [
    ['2008', 12, 40, null],
    ['2009', 10, 41, 30],
    ['2010', null, 44, null],
    ['2011', 22, 45, null],
    ['2013', 25, 46, 26],
  ],
);

test('lines over years, with gaps', async () => {
  const scene = placeLine(exports, wide);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/line.svg');
  await expect(goldenSvg(placeLine(exports, narrow))).toMatchFileSnapshot('golden/line-narrow.svg');
});

test('a gap breaks the line, and a value between two gaps is a point', () => {
  const scene = placeLine(exports, wide);
  expect(paths(scene, 'c1')[0]?.d.match(/M/gu)).toHaveLength(2);
  expect(points(scene, 0)).toHaveLength(4);
  expect(points(scene, 2).map(({ row }) => row)).toEqual(['r2', 'r5']);
  expect(words(scene)).toContain('Textiles · 2010: not reported');
  // No other mark for a missing value: near the axis it would read as a small one.
  const drawn = scene.marks.filter((mark) => mark.type === 'circle' || mark.type === 'rect');
  expect(drawn).toHaveLength(4 + 5 + 2);
});

test('years stand at their distance in time, and each line prints its first and last value', () => {
  const scene = placeLine(exports, wide);
  const [a, b, , , e] = points(scene, 1).map(({ x }) => x) as [
    number,
    number,
    number,
    number,
    number,
  ];
  expect((e - a) / (b - a)).toBeCloseTo(5);
  const printed = scene.marks.filter((mark) => mark.type === 'text' && mark.column !== undefined);
  expect(printed.map(({ row, column }) => `${row} ${column}`).sort()).toEqual([
    'r1 0',
    'r1 1',
    'r2 2',
    'r5 0',
    'r5 1',
    'r5 2',
  ]);
});

test('a single series prints all its values and needs no axis', async () => {
  const scene = placeLine(
    chartData(
      ['Balance'],
      [
        ['2009', -5],
        ['2010', 0],
        ['2011', 12],
        ['2012', 3],
      ],
      (label) => ({ accent: label === '2011' }),
    ),
    narrow,
  );
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/line-single.svg');
  expect(scene.marks.some((mark) => mark.type === 'line' && mark.stroke === 'hair')).toBe(false);
});

test('nothing is cut or covered, however long the labels, tied or few the values', () => {
  const labels = Object.values(longLabels);
  const cases = [
    chartData(['A'], [['2013', 5]]),
    chartData(['A', 'B'], [['2013', 0, 0]]),
    chartData(
      ['A', 'B'],
      [
        ['2013', null, null],
        ['2014', null, null],
      ],
    ),
    chartData(
      [...labels, ...labels],
      [
        ['2012', 7, 7, 7, 7, 7, 7, 7, 7],
        ['2013', 7, 7, 7, 7, 7, 7, 7, null],
      ],
    ),
    chartData(
      labels,
      labels.map((label, index) => [label, 1000 * index, null, -index, 'rank order only']),
    ),
    chartData(
      ['A'],
      Array.from({ length: 60 }, (_, index) => [longLabels.ka, index % 7 === 0 ? null : index]),
    ),
  ];
  for (const data of cases) {
    for (const context of [wide, narrow]) {
      const scene = placeLine(data, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/);
    }
  }
});
