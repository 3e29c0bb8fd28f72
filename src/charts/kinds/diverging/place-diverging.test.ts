import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { RectMark, Scene } from '../../tools/model/scene.ts';
import { placeDiverging } from './place-diverging.ts';

const wide = chartContext(760);
const narrow = chartContext(320);

const bars = ({ marks }: Scene) =>
  marks.filter((mark): mark is RectMark => mark.type === 'rect' && mark.texture !== 'missing');

const answers = chartData(
  ['Stronger', 'Weaker'],
  [
    ['Buyers', 34, 12],
    ['Rivals', 3, 27],
    ['State', 0, 10],
    ['Gone', null, 12],
    ['All', null, null],
    ['Words', 'ranked only', 3],
  ],
  (label) => (label === 'Rivals' ? { accent: true } : {}),
);

test('two series run to both sides of one line on one scale', async () => {
  const scene = placeDiverging(answers, { order: 'descending' }, wide);
  const [stronger, weaker] = bars(scene) as [RectMark, RectMark];
  expect(stronger.x + stronger.width).toBeCloseTo(weaker.x, 3);
  expect(weaker.width / stronger.width).toBeCloseTo(12 / 34, 3);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/two.svg');
  await expect(goldenSvg(placeDiverging(answers, { order: 'given' }, narrow))).toMatchFileSnapshot(
    'golden/two-narrow.svg',
  );
});

test('the sign of one series decides the side', async () => {
  const data = chartData(
    ['Growth'],
    [
      ['a', 4],
      ['b', -2],
      ['c', 0],
      ['d', null],
    ],
  );
  const scene = placeDiverging(data, { order: 'given' }, wide);
  const [right, left] = bars(scene) as [RectMark, RectMark];
  expect(left.x + left.width).toBeCloseTo(right.x, 3);
  expect(left.width / right.width).toBeCloseTo(0.5, 3);
  expect(bars(scene)).toHaveLength(2);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/one.svg');
});

test('every cell is printed, missing ones on their own side', () => {
  for (const context of [wide, narrow]) {
    const printed = placeDiverging(answers, { order: 'given' }, context).marks.flatMap((mark) =>
      mark.type === 'text' && mark.column !== undefined
        ? [`${mark.row} ${mark.column} ${mark.lines.join(' ')}`]
        : [],
    );
    expect(printed).toEqual(
      answers.rows.flatMap(({ id, cells }) =>
        cells.map(({ text }, column) => `${id} ${column} ${text}`),
      ),
    );
  }
});

test('words instead of a number use the free half rather than being broken', () => {
  const word = 'კონფიდენციალურია';
  const data = chartData(
    ['Change'],
    [
      ['a', 14.5],
      ['b', -18],
      ['c', word],
    ],
  );
  const said = placeDiverging(data, { order: 'given' }, narrow).marks.find(
    (mark) => mark.type === 'text' && mark.row === 'r3' && mark.column === 0,
  );
  expect(said).toMatchObject({ lines: [word] });
});

test('words are read in every language, size and number of rows', () => {
  const labels = Object.values(longLabels);
  const samples = [
    chartData(
      [longLabels.ka, longLabels.tr],
      labels.map((label, n) => [label, n, longLabels.az]),
    ),
    chartData(
      [longLabels.ka, longLabels.tr],
      labels.map((label) => [label, null, null]),
    ),
    chartData(
      ['a', 'b'],
      Array.from({ length: 60 }, (_, n) => [`Row ${n}`, n, 60 - n] as const),
    ),
    chartData(['a', 'b'], [['one', 0, 0]]),
    chartData(
      ['a'],
      [
        ['one', -5],
        ['two', longLabels.en],
      ],
    ),
  ];
  for (const data of samples) {
    for (const context of [wide, narrow]) {
      const scene = placeDiverging(data, { order: 'descending' }, context);
      expect(unreadable(scene, context.measure)).toEqual([]);
      expect(goldenSvg(scene)).not.toMatch(/NaN|Infinity/u);
    }
  }
});
