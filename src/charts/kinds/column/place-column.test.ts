import { expect, test } from 'vitest';
import {
  cellOf,
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { RectMark, Scene, TextMark } from '../../tools/model/scene.ts';
import { placeColumn } from './place-column.ts';

const wide = chartContext(760);
const narrow = chartContext(320);

const rects = (scene: Scene) =>
  scene.marks.filter((mark): mark is RectMark => mark.type === 'rect');
const printedCells = (scene: Scene) =>
  scene.marks
    .filter((mark): mark is TextMark => mark.type === 'text' && mark.column !== undefined)
    .map(({ lines }) => lines.join(' '));

const years = chartData(
  ['Members'],
  [
    ['2009', 40],
    ['2010', 80],
    ['2011', null],
    ['2012', 0],
    ['2013', 120],
  ],
  (label) => ({ accent: label === '2013' }),
);

test('columns over years, with a year that is not reported', async () => {
  const scene = placeColumn(years, wide);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/column.svg');
  await expect(goldenSvg(placeColumn(years, narrow))).toMatchFileSnapshot(
    'golden/column-narrow.svg',
  );
});

test('lengths are proportional, zero has none, and missing is a hatched band of full height', () => {
  const drawn = rects(placeColumn(years, wide));
  const height = (row: string) => drawn.find((mark) => mark.row === row)?.height ?? Number.NaN;
  expect(height('r2') / height('r1')).toBeCloseTo(2);
  expect(height('r5') / height('r1')).toBeCloseTo(3);
  expect(height('r4')).toBe(0);
  expect(drawn.find((mark) => mark.row === 'r3')).toMatchObject({ fill: 'paper', stroke: 'hair' });
  expect(height('r3')).toBe(Math.max(height('r1'), height('r2'), height('r5')));
});

test('every cell is printed where there is room, and an axis stands in where there is none', () => {
  expect(printedCells(placeColumn(years, wide))).toEqual(['40', '80', 'not reported', '0', '120']);
  const many = chartData(
    ['Members'],
    Array.from({ length: 60 }, (_, index) => [
      String(1960 + index),
      index === 3 ? null : 1000 + index,
    ]),
  );
  const scene = placeColumn(many, narrow);
  expect(printedCells(scene)).toEqual([]);
  expect(scene.marks.filter(({ type }) => type === 'line').length).toBeLessThanOrEqual(4);
  expect(JSON.stringify(scene.marks)).toContain('1963: not reported');
});

test('negative values hang below zero, in groups that a legend names', async () => {
  const scene = placeColumn(
    chartData(
      ['Exports', 'Imports'],
      [
        ['2011', 12, -4],
        ['2012', -8, 6],
        ['2013', 'rank only', null],
      ],
    ),
    wide,
  );
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/column-negative.svg');
  expect(scene.legend.map(({ series }) => series)).toEqual(['c1', 'c2']);
});

test('nothing is cut or covered, however long the labels and however few the values', () => {
  const labels = Object.values(longLabels);
  const cases = [
    chartData(['A'], [['2013', 5]]),
    chartData(
      ['A', 'B'],
      [
        ['2013', null, null],
        ['2014', null, null],
      ],
    ),
    chartData(
      [...labels],
      labels.map((label, index) => [label, 1000 * index, null, -index, 'rank order only']),
    ),
    chartData(
      ['A'],
      Array.from({ length: 60 }, (_, index) => [longLabels.ka, index % 7 === 0 ? null : index]),
    ),
  ];
  for (const data of cases) {
    for (const context of [wide, narrow]) {
      const scene = placeColumn(data, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/);
    }
  }
  expect(cellOf(null).missing).toBe('not-reported');
});
