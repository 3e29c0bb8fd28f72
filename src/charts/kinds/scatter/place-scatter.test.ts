import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { textBoxes, unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { CircleMark, Scene, TextMark } from '../../tools/model/scene.ts';
import { placeScatter } from './place-scatter.ts';

const wide = chartContext(760);
const narrow = chartContext(320);

const discs = (scene: Scene) =>
  scene.marks.filter((mark): mark is CircleMark => mark.type === 'circle');
const names = (scene: Scene) =>
  scene.marks.filter((mark): mark is TextMark => mark.type === 'text' && mark.row !== undefined);

const clusters = chartData(
  ['Members', 'Exports', 'Employment'],
  [
    ['Textiles', 120, 8, 4000],
    ['Machinery', 80, 12, 1000],
    ['Ceramics', 30, 2, 250],
    ['Olive oil', 60, 5, null],
    ['Jewellery', null, 4, 90],
    ['Footwear', 82, 11.5, 500],
  ],
  (label) => ({ accent: label === 'Textiles' }),
);

test('bubbles with their names, and what is missing', async () => {
  const options = { x: 'c1', y: 'c2', size: 'c3' };
  const scene = placeScatter(clusters, options, wide);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/scatter.svg');
  await expect(goldenSvg(placeScatter(clusters, options, narrow))).toMatchFileSnapshot(
    'golden/scatter-narrow.svg',
  );
});

test('places and areas are proportional; a row without a coordinate is listed, not drawn', () => {
  const scene = placeScatter(clusters, { x: 'c1', y: 'c2', size: 'c3' }, wide);
  const disc = (row: string) => discs(scene).find((mark) => mark.row === row) as CircleMark;
  expect(disc('r1').r / disc('r2').r).toBeCloseTo(2);
  const [a, b, c] = [disc('r1'), disc('r2'), disc('r3')] as const;
  expect((a.x - c.x) / (b.x - c.x)).toBeCloseTo(90 / 50);
  expect((c.y - b.y) / (c.y - a.y)).toBeCloseTo(10 / 6);
  expect(disc('r4').texture).toBe('missing');
  expect(discs(scene).some(({ row }) => row === 'r5')).toBe(false);
  const notes = scene.marks.flatMap((mark) =>
    mark.type === 'text' && mark.fill === 'ink-3' ? [mark.lines.join(' ')] : [],
  );
  expect(notes).toContain('Members · Jewellery: not reported');
  expect(notes).toContain('Employment · Olive oil: not reported');
});

test('names stand on no point, and those of the extremes are always there', () => {
  const crowd = chartData(
    ['A', 'B'],
    Array.from({ length: 60 }, (_, index) => [
      `Region ${index}`,
      Math.round(50 + 40 * Math.sin(index * 1.7)),
      Math.round(50 + 40 * Math.cos(index * 2.3)),
    ]),
  );
  for (const context of [wide, narrow]) {
    const scene = placeScatter(crowd, { x: 'c1', y: 'c2' }, context);
    expect(unreadable(scene, context.measure)).toEqual([]);
    const labels = names(scene);
    const boxes = textBoxes({ ...scene, marks: labels }, context.measure);
    const covered = boxes.filter((box) =>
      discs(scene).some(
        ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
      ),
    );
    expect(covered).toEqual([]);
    const said = labels.map(({ lines }) => lines.join(' ')).join(', ');
    for (const column of [0, 1]) {
      const values = crowd.rows.map(({ cells }) => cells[column]?.value ?? 0);
      for (const extreme of [Math.max(...values), Math.min(...values)]) {
        const some = crowd.rows.filter((_, index) => values[index] === extreme);
        expect(some.some(({ label }) => said.includes(label))).toBe(true);
      }
    }
  }
});

test('points at one place share one label, and groups share a colour that the legend names', () => {
  const tied = chartData(
    ['A', 'B'],
    [
      ['Konya', 1, 1],
      ['Bursa', 1, 1],
    ],
    (label) => ({ group: label === 'Konya' ? 'Inland' : 'Coast' }),
  );
  const scene = placeScatter(tied, { x: 'c1', y: 'c2' }, wide);
  expect(names(scene).map(({ lines }) => lines.join(' '))).toEqual(['Konya, Bursa']);
  expect(scene.legend.map(({ series, paint }) => [series, paint])).toEqual([
    ['Inland', 'c1'],
    ['Coast', 'c2'],
  ]);
});

test('a long word is not broken where there is room for it', () => {
  const label = 'სატრანსპორტო საშუალებებზე დასამონტაჟებელი აღჭურვილობა';
  const data = chartData(
    ['Highs', 'Index'],
    [
      ['ვენტილაცია', 10, 97],
      ['დაკონსერვებული საკვები', 9, 83],
      ['ქიმია', 6, 73],
      [label, 6, 60],
      ['ლოგისტიკა', 4, 50],
      ['საქორწილო და საღამოს კაბები', 3, 47],
    ],
  );
  const said = names(placeScatter(data, { x: 'c1', y: 'c2' }, narrow)).map(({ lines }) =>
    lines.join(' '),
  );
  expect(said.sort()).toEqual(data.rows.map((row) => row.label).sort());
});

test('nothing is cut or covered, however long the labels and however few the values', () => {
  const labels = Object.values(longLabels);
  const options = { x: 'c1', y: 'c2', size: 'c3' };
  const cases = [
    chartData(
      [...labels],
      labels.map((label, index) => [label, -1e6 * index, index, index]),
    ),
    chartData([longLabels.ka, longLabels.ka, longLabels.ka], [[longLabels.ka, 0, 0, 0]]),
    chartData(['A', 'B', 'C'], [['One', null, 1, 2]]),
    chartData(
      ['A', 'B', 'C'],
      Array.from({ length: 60 }, (_, index) => [longLabels.ka, index % 9, (index * 7) % 11, index]),
    ),
  ];
  for (const data of cases) {
    for (const context of [wide, narrow]) {
      const scene = placeScatter(data, options, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/);
      for (const { x, y, r } of discs(scene)) {
        expect(x - r).toBeGreaterThanOrEqual(0);
        expect(x + r).toBeLessThanOrEqual(scene.width);
        expect(y - r).toBeGreaterThanOrEqual(0);
      }
    }
  }
});
