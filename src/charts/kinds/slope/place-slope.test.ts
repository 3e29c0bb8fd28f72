import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import type { LineMark, Scene } from '../../tools/model/scene.ts';
import { placeSlope } from './place-slope.ts';

const wide = chartContext(760);
const narrow = chartContext(320);

const lines = ({ marks }: Scene) =>
  marks.filter((mark): mark is LineMark => mark.type === 'line' && mark.row !== undefined);

const surveys = chartData(
  ['2008', '2012'],
  [
    ['İstanbul', 51, 44],
    ['Ankara', 26, null],
    ['İzmir', 8, 29],
    ['Konya', 'ranked only', 25],
    ['Trakya', 25, 25],
    ['Gone', null, null],
  ],
  (label) => (label === 'İzmir' ? { accent: true } : {}),
);

test('both ends of a line lie on one scale', async () => {
  const scene = placeSlope(surveys, wide);
  const line = (row: string) => lines(scene).find((mark) => mark.row === row) as LineMark;
  expect(line('r5').y1).toBe(line('r5').y2);
  const unit = (line('r3').y1 - line('r1').y1) / (51 - 8);
  expect((line('r1').y2 - line('r1').y1) / unit).toBeCloseTo(51 - 44, 3);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/wide.svg');
  await expect(goldenSvg(placeSlope(surveys, narrow))).toMatchFileSnapshot('golden/narrow.svg');
});

test('a line without an end is a dashed stub, a row without both is only said', () => {
  const drawn = lines(placeSlope(surveys, wide));
  expect(drawn.filter(({ dash }) => dash).map(({ row }) => row)).toEqual(['r2', 'r4']);
  expect(drawn.some(({ row }) => row === 'r6')).toBe(false);
});

test('every cell is printed as the table prints it, or said in a note on narrow drawings', () => {
  for (const [context, noted] of [
    [wide, []],
    [narrow, ['r2 1 not reported', 'r4 0 ranked only']],
  ] as const) {
    const printed = placeSlope(surveys, context).marks.flatMap((mark) =>
      mark.type === 'text' && mark.column !== undefined
        ? [`${mark.row} ${mark.column} ${mark.lines.join(' ')}`]
        : [],
    );
    expect([...printed, ...noted].sort()).toEqual(
      surveys.rows
        .flatMap(({ id, cells }) => cells.map(({ text }, column) => `${id} ${column} ${text}`))
        .filter((cell) => cell !== 'r6 1 not reported'),
    );
  }
});

test('narrow drawings say in whole words, below the lines, what ends are missing', () => {
  const missing = 'არ არის მითითებული';
  const data = chartData(
    ['2019', '2024'],
    [
      ['ჩაის ჭურჭელი', 44, 47],
      ['ჩამოსხმული ღრუბელი', missing, 6],
    ],
  );
  const { marks } = placeSlope(data, narrow);
  const axisEnd = Math.max(...marks.map((mark) => (mark.type === 'line' ? mark.y2 : 0)));
  const note = marks.find((mark) => mark.type === 'text' && mark.lines.join(' ').includes(missing));
  expect(note).toMatchObject({ type: 'text' });
  expect(note?.type === 'text' && note.y - 13).toBeGreaterThan(axisEnd);
});

test('narrow drawings name rows at both ends only where all names fit', () => {
  const named = (data: ChartData) =>
    placeSlope(data, narrow).marks.filter(
      (mark) => mark.type === 'text' && mark.row === 'r1' && mark.column === undefined,
    ).length;
  expect(named(chartData(['a', 'b'], [['Kites', 18, 39]]))).toBe(2);
  expect(named(chartData(['a', 'b'], [[longLabels.ka, 18, 39]]))).toBe(1);
});

test('labels of tied values are pushed apart and led back to their point', async () => {
  const data = chartData(
    ['a', 'b'],
    [
      ['one', 5, 5],
      ['two', 5, 5],
      ['three', 5, 5],
    ],
  );
  const scene = placeSlope(data, wide);
  expect(unreadable(scene, wide.measure)).toEqual([]);
  expect(scene.marks.filter((mark) => mark.type === 'line' && mark.stroke === 'line')).toHaveLength(
    4,
  );
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/ties.svg');
});

test('words are read in every language, size and number of rows', () => {
  const labels = Object.values(longLabels);
  const samples = [
    chartData(
      [longLabels.ka, longLabels.tr],
      labels.map((label, n) => [label, 20 + n, n === 2 ? longLabels.az : 20 - n]),
    ),
    chartData(
      [longLabels.ka, longLabels.tr],
      labels.map((label) => [label, null, null]),
    ),
    chartData(
      ['a', 'b'],
      Array.from({ length: 60 }, (_, n) => [`Row ${n}`, n % 7, n % 3 ? n : null] as const),
    ),
    chartData(['a', 'b'], [['one', 0, 0]]),
    chartData(['a', 'b'], [['one', -5, 1_000_000_000]]),
    chartData(
      ['a'],
      [
        ['one', 3],
        ['two', 4],
      ],
    ),
  ];
  for (const data of samples) {
    for (const context of [wide, narrow]) {
      const scene = placeSlope(data, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(goldenSvg(scene)).not.toMatch(/NaN|Infinity/u);
    }
  }
});
