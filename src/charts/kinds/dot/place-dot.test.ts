import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import type { CircleMark, Scene } from '../../tools/model/scene.ts';
import { placeDot, type DotOptions } from './place-dot.ts';

const wide = chartContext(760);
const narrow = chartContext(320);

const draw = (data: ChartData, style: DotOptions['style'], context = wide) =>
  placeDot(data, { style, order: 'given' }, context);
const points = ({ marks }: Scene, row: string) =>
  marks.filter((mark): mark is CircleMark => mark.type === 'circle' && mark.row === row);

const counts = chartData(
  ['Printed', 'Recounted'],
  [
    ['İstanbul', 51, 48],
    ['Equal', 26, 26],
    ['Ankara', 20, 27],
    ['Half', null, 14],
    ['None', null, null],
  ],
  (label) => (label === 'Ankara' ? { accent: true } : {}),
);

test('points lie on one scale that need not begin at zero', async () => {
  const data = chartData(
    ['Index'],
    [
      ['a', 80],
      ['b', 70],
      ['c', 75],
      ['d', null],
    ],
  );
  const scene = draw(data, 'dot');
  const x = (row: string) => points(scene, row)[0]?.x ?? Number.NaN;
  expect((x('r3') - x('r2')) / (x('r1') - x('r2'))).toBeCloseTo(0.5, 3);
  expect(points(scene, 'r4').map(({ texture }) => texture)).toEqual(['missing']);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/dot.svg');
});

test('stems begin at zero, to both sides', async () => {
  const scene = draw(
    chartData(
      ['n'],
      [
        ['a', 4],
        ['b', -2],
        ['c', 0],
      ],
    ),
    'lollipop',
  );
  const [a, b, c] = ['r1', 'r2', 'r3'].map((row) => points(scene, row)[0]?.x ?? Number.NaN);
  expect(((a as number) - (c as number)) / ((c as number) - (b as number))).toBeCloseTo(2, 3);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/lollipop.svg');
});

test('a range shows both ends; equal ones are a point within a ring', async () => {
  const scene = draw(counts, 'range');
  const [ring, point] = points(scene, 'r2') as [CircleMark, CircleMark];
  expect(ring.x).toBe(point.x);
  expect(ring.fill).toBe('paper');
  expect(ring.r - 1).toBeGreaterThan(point.r + 1);
  expect(scene.legend.map(({ shape, label }) => `${shape} ${label}`)).toEqual([
    'ring Printed',
    'disc Recounted',
  ]);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/range.svg');
  await expect(goldenSvg(draw(counts, 'range', narrow))).toMatchFileSnapshot(
    'golden/range-narrow.svg',
  );
});

test('equal values of several series do not hide each other', async () => {
  const scene = draw(
    chartData(
      ['a', 'b', 'c'],
      [
        ['tied', 9, 9, 9],
        ['apart', 1, 5, 9],
      ],
    ),
    'dot',
  );
  const tied = points(scene, 'r1').slice(0, 3);
  expect(new Set(tied.map(({ x }) => x)).size).toBe(1);
  expect(new Set(tied.map(({ y }) => y)).size).toBe(3);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/ties.svg');
});

test('every cell is printed as the table prints it; a row without numbers says so once', () => {
  for (const style of ['dot', 'lollipop', 'range'] as const) {
    for (const context of [wide, narrow]) {
      const printed = draw(counts, style, context).marks.flatMap((mark) =>
        mark.type === 'text' && mark.column !== undefined
          ? [`${mark.row} ${mark.column} ${mark.lines.join(' ')}`]
          : [],
      );
      expect(printed.sort()).toEqual([
        'r1 0 51',
        'r1 1 48',
        'r2 0 26',
        'r2 1 26',
        'r3 0 20',
        'r3 1 27',
        'r4 0 not reported',
        'r4 1 14',
        'r5 0 not reported',
      ]);
    }
  }
});

test('words are read in every language, size and number of rows', () => {
  const labels = Object.values(longLabels);
  const samples = [
    chartData(
      [longLabels.ka, longLabels.tr],
      labels.map((label, n) => [label, n, n === 2 ? longLabels.az : 2 * n]),
    ),
    chartData(
      ['a', 'b'],
      labels.map((label) => [label, null, null]),
    ),
    chartData(
      ['a', 'b'],
      Array.from({ length: 60 }, (_, n) => [`Row ${n}`, n, 60 - n] as const),
    ),
    chartData(['a', 'b', 'c', 'd'], [['one', 0, 0, -1, 1_000_000]]),
    chartData(['a'], [['one', 5]]),
  ];
  for (const data of samples) {
    for (const style of ['dot', 'lollipop', 'range'] as const) {
      for (const context of [wide, narrow]) {
        const scene = draw(data, style, context);
        expect(unreadable(scene, context.measure)).toEqual([]);
        expect(goldenSvg(scene)).not.toMatch(/NaN|Infinity/u);
      }
    }
  }
});
