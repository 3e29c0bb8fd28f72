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
import { listMarks, printedCells } from '../../../../workshop/testing/list-marks.ts';
import { placeProfile } from './place-profile.ts';

const wide = chartContext(760);
const narrow = chartContext(320);
const both = [wide, narrow];
const names = Object.values(longLabels);

const bands = [
  { from: 1, to: 50, label: 'Potential' },
  { from: 51, to: 84, label: 'Developing' },
  { from: 85, to: 100, label: 'Mature' },
];
const dots = { style: 'dots', max: 100, bands } as const;
const radar = { style: 'radar', max: 100, bands } as const;

const scores = chartData(
  ['Index'],
  [
    ['Ventilation', 100],
    ['Canned food', 80],
    ['Chemistry', 60],
    ['Vehicles', null],
    ['Logistics', 40],
    ['Clothes', 0],
    ['Boats', 'ranked last'],
  ],
  (label) => ({ accent: label === 'Ventilation' }),
);

const points = ({ marks }: Scene, column = 0) =>
  [...listMarks(marks)].filter(
    (mark): mark is CircleMark =>
      mark.type === 'circle' && mark.row !== undefined && mark.column === column,
  );

test('a scorecard as dots, and as a radar', async () => {
  await expect(goldenSvg(placeProfile(scores, dots, wide))).toMatchFileSnapshot('golden/dots.svg');
  await expect(goldenSvg(placeProfile(scores, dots, narrow))).toMatchFileSnapshot(
    'golden/dots-narrow.svg',
  );
  await expect(goldenSvg(placeProfile(scores, radar, wide))).toMatchFileSnapshot(
    'golden/radar.svg',
  );
});

test('dots stand in proportion to their values, and a missing value has none', () => {
  for (const context of both) {
    const drawn = points(placeProfile(scores, dots, context));
    expect(drawn.map(({ row }) => row)).toEqual(['r1', 'r2', 'r3', 'r5', 'r6']);
    const x = (row: string) => drawn.find((mark) => mark.row === row)?.x ?? Number.NaN;
    const length = x('r1') - x('r6');
    expect((x('r2') - x('r6')) / length).toBeCloseTo(0.8);
    expect((x('r5') - x('r6')) / length).toBeCloseTo(0.4);
  }
});

test('each cell is printed with its own words in every form', () => {
  for (const context of both) {
    for (const options of [dots, radar]) {
      const printed = printedCells(placeProfile(scores, options, context).marks);
      expect([...printed]).toEqual(
        expect.arrayContaining(scores.rows.map(({ id, cells }) => [`${id} 0`, cells[0]?.text])),
      );
    }
  }
});

test('a radar has its points at their distance from the middle, and is open where one is missing', () => {
  const scene = placeProfile(scores, radar, wide);
  const drawn = points(scene);
  const middle = drawn.find(({ row }) => row === 'r6') as CircleMark;
  const distance = (row: string) => {
    const point = drawn.find((mark) => mark.row === row) as CircleMark;
    return Math.hypot(point.x - middle.x, point.y - middle.y);
  };
  expect(distance('r2') / distance('r1')).toBeCloseTo(0.8);
  expect(distance('r5') / distance('r1')).toBeCloseTo(0.4);
  const outline = [...listMarks(scene.marks)].find((mark) => mark.type === 'path');
  // Seven axes, two without a value: two pieces, from the fifth to the sixth and the first to the third.
  expect(outline?.type === 'path' && outline.d.match(/M/g)).toHaveLength(2);
  expect(outline?.type === 'path' && outline.d.match(/L/g)).toHaveLength(3);
});

test('bands are named in the drawing where there is room, else by the legend', () => {
  expect(placeProfile(scores, dots, wide).legend).toEqual([]);
  const long = { ...dots, bands: bands.map((band) => ({ ...band, label: longLabels.ka })) };
  expect(placeProfile(scores, long, narrow).legend.map(({ detail }) => detail)).toEqual([
    '1–50',
    '51–84',
    '85–100',
  ]);
  const turkish = placeProfile(scores, long, { ...narrow, rangeSign: '-' });
  expect(turkish.legend[0]?.detail).toBe('1-50');
});

test('no value stands in another band than its dot', () => {
  const near = chartData(
    ['Index'],
    [
      ['Under the limit', 50],
      ['Under the next', 83],
      ['At the end', 99],
      ['In the middle', 30],
    ],
  );
  for (const context of both) {
    const scene = placeProfile(near, dots, context);
    const { marks } = scene;
    const boxes = [...listMarks(marks)].filter((mark) => mark.type === 'rect');
    const texts = [...listMarks(marks)].filter((mark) => mark.type === 'text' && mark.column === 0);
    expect(texts).toHaveLength(4);
    for (const text of texts) {
      if (text.type !== 'text') continue;
      const dot = points(scene).find(({ row }) => row === text.row);
      const width = context.measure(text.lines[0] ?? '', 12, 600);
      const left = text.anchor === 'end' ? text.x - width : text.x;
      const own = boxes.find(({ x, width: w }) => dot && x <= dot.x && dot.x <= x + w);
      expect(left).toBeGreaterThanOrEqual(own?.x ?? Infinity);
      expect(left + width).toBeLessThanOrEqual((own?.x ?? 0) + (own?.width ?? 0) + 0.01);
    }
  }
});

test('values beyond the scale and below zero stay in the drawing', () => {
  const data = chartData(
    ['Index'],
    [
      ['High', 140],
      ['Low', -20],
      ['Mid', 50],
    ],
  );
  for (const { x } of points(placeProfile(data, dots, narrow))) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(320);
  }
});

test('everything can be read: long labels, three series, one row, sixty rows, nothing known', () => {
  const three = (count: number): ChartData =>
    chartData(
      ['Published', 'Recounted', 'Third'],
      Array.from({ length: count }, (_, row) => [
        names[row % 4] as string,
        (row * 37) % 101,
        row % 3 === 0 ? null : (row * 53) % 101,
        row % 5 === 0 ? 'rank order only' : row,
      ]),
    );
  const samples = [
    three(1),
    three(8),
    three(12),
    three(60),
    chartData(
      ['Index'],
      names.map((name) => [name, null]),
    ),
  ];
  for (const context of both) {
    for (const data of samples) {
      for (const style of ['dots', 'radar'] as const) {
        for (const some of [bands, []]) {
          const scene = placeProfile(data, { style, max: 100, bands: some }, context);
          expect(unreadable(scene, context.measure)).toEqual([]);
          expect(goldenSvg(scene)).not.toMatch(/NaN|Infinity/);
        }
      }
    }
  }
});
