import { expect, test } from 'vitest';
import {
  cellOf,
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import type { RectMark, Scene, TextMark } from '../../tools/model/scene.ts';
import { placeBar, type BarOptions } from './place-bar.ts';
import { fourSigns, fourStages } from '../../../../workshop/testing/stages.ts';

const wide = chartContext(760);
const narrow = chartContext(320);

const draw = (
  data: ChartData,
  mode: BarOptions['mode'],
  order: BarOptions['order'] = 'given',
  context = wide,
) => placeBar(data, { mode, order }, context);

const bars = ({ marks }: Scene, row?: string) =>
  marks.filter(
    (mark): mark is RectMark =>
      mark.type === 'rect' && mark.texture !== 'missing' && (row === undefined || mark.row === row),
  );
const words = ({ marks }: Scene) => marks.filter((mark): mark is TextMark => mark.type === 'text');

const agencies = chartData(
  ['Clusters'],
  [
    ['Ankara', 26],
    ['İstanbul', 51],
    ['İzmir', 8],
    ['Ahiler', 0],
    ['Trakya', null],
    ['Dicle', 'ranked only'],
  ],
  (label) => (label === 'İzmir' ? { accent: true } : {}),
);
const answers = chartData(
  ['Stronger', 'Same', 'Weaker'],
  [
    ['Buyers', 34, 40, 26],
    ['Suppliers', 10, null, 5],
    ['State', null, null, null],
    ['Rivals', 0, 0, 0],
  ],
);

test('single bars are as long as their values, and what is missing has none', async () => {
  const scene = draw(agencies, 'single', 'descending');
  const drawn = bars(scene);
  expect(drawn.map(({ row }) => row)).toEqual(['r2', 'r1', 'r3']);
  const [most, second] = drawn as [RectMark, RectMark];
  expect(second.width / most.width).toBeCloseTo(26 / 51, 3);
  expect(drawn.map(({ fill }) => fill)).toEqual(['q4', 'q4', 'accent']);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/single.svg');
  await expect(goldenSvg(draw(agencies, 'single', 'given', narrow))).toMatchFileSnapshot(
    'golden/single-narrow.svg',
  );
});

test('negative bars run left of zero with their values before them', async () => {
  const scene = draw(
    chartData(
      ['n'],
      [
        ['a', 4],
        ['b', -2],
        ['c', null],
      ],
    ),
    'single',
  );
  const [right, left] = bars(scene) as [RectMark, RectMark];
  expect(left.x + left.width).toBeCloseTo(right.x, 3);
  expect(left.width / right.width).toBeCloseTo(0.5, 3);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/negative.svg');
});

test('further columns stand beside single bars only where they fit', () => {
  const rows = [
    ['a', 3, 5],
    ['b', 4, 6],
  ] as const;
  const shown = (scene: Scene) => words(scene).filter(({ column }) => column === 1).length;
  expect(shown(draw(chartData(['n', 'of'], rows), 'single'))).toBe(2);
  expect(shown(draw(chartData(['n', longLabels.ka], rows), 'single', 'given', narrow))).toBe(0);
});

test('stages give bars their colours, and groups their headings', async () => {
  const stages = chartData(
    ['n'],
    [
      ['Idea', 321],
      ['Mature', 3],
      ['Unknown', 2],
    ],
    (label) => ({
      stage: fourSigns(label === 'Idea' ? 'idea' : label === 'Mature' ? 'mature' : 'not-reported'),
      group: label === 'Unknown' ? 'Not said' : 'Said',
    }),
  );
  const scene = draw(stages, 'single');
  expect(bars(scene).map(({ fill }) => fill)).toEqual(['st-ring', 'st-crown']);
  const unknown = scene.marks.find((mark) => mark.type === 'rect' && mark.row === 'r3');
  expect(unknown).toMatchObject({ fill: 'land', texture: 'missing', stroke: 'line' });
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/stages.svg');
});

const byStage = (rows: Parameters<typeof chartData>[1]): ChartData => {
  const data = chartData([...fourStages.keys], rows);
  return {
    ...data,
    columns: data.columns.map((column, index) => ({
      ...column,
      stage: fourSigns(fourStages.keys[index] ?? ''),
    })),
  };
};

test('stages that follow each other differ without colour, in bars, keys and legend', () => {
  const data = byStage([['a', 8, 4, 2, 1, 3]]);
  for (const context of [wide, narrow]) {
    const scene = draw(data, 'stacked', 'given', context);
    const looks = [undefined, 'dots', 'diagonal', undefined, 'missing'];
    expect(scene.legend.map(({ texture }) => texture)).toEqual(looks);
    const drawn = scene.marks.filter((mark) => mark.type === 'rect');
    for (const { column, texture } of drawn) expect(texture).toBe(looks[column ?? 0]);
    expect(unreadable(scene, context.measure)).toEqual([]);
  }
});

test('zeros beside other numbers are left to the table, and so are series of zeros', () => {
  const data = byStage([
    ['a', 0, 4, 0, 1, 0],
    ['b', 0, 2, 0, 0, null],
    ['c', 0, 0, 0, 0, 0],
  ]);
  for (const mode of ['stacked', 'share'] as const) {
    const scene = draw(data, mode);
    expect(scene.legend.map(({ label }) => label)).toEqual(['initial', 'mature', 'not-reported']);
    const printed = words(scene).filter(({ column }) => column !== undefined);
    expect(printed.map(({ row, lines }) => `${row} ${lines.join(' ')}`)).toEqual([
      'r1 4',
      'r1 1',
      'r2 2',
      'r2 not reported',
      'r3 0',
      'r3 0',
      'r3 0',
    ]);
  }
  // A single series is still named.
  expect(draw(byStage([['a', 5, 0, 0, 0, 0]]), 'stacked').legend).toHaveLength(1);
});

test('words instead of a number keep the key of their series where zeros are left out', () => {
  const scene = draw(chartData(['x', 'y', 'z'], [['a', 0, 'ranked only', 5]]), 'stacked');
  const listed = scene.marks.filter((mark) => mark.type === 'rect' && mark.height === 10);
  expect(listed).toHaveLength(2);
});

test('pieces of a stack follow one another; shares fill the same length', async () => {
  const shares = draw(answers, 'share');
  const [a, b, c] = bars(shares, 'r1').filter(({ y }) => y === bars(shares, 'r1')[0]?.y) as [
    RectMark,
    RectMark,
    RectMark,
  ];
  expect((b.x - a.x) / (c.x - a.x)).toBeCloseTo(34 / 74, 3);
  const stacked = draw(answers, 'stacked');
  const first = (row: string) => bars(stacked, row)[0] as RectMark;
  expect((first('r2').width + 1) / (first('r1').width + 1)).toBeCloseTo(10 / 34, 3);
  await expect(goldenSvg(shares)).toMatchFileSnapshot('golden/share.svg');
  await expect(goldenSvg(stacked)).toMatchFileSnapshot('golden/stacked.svg');
  await expect(goldenSvg(draw(answers, 'grouped'))).toMatchFileSnapshot('golden/grouped.svg');
});

test('series are named above the first bar where their names fit, else in the legend', () => {
  const whole = chartData(
    ['Yes', 'No'],
    [
      ['a', 3, 5],
      ['b', 4, 6],
    ],
  );
  expect(draw(whole, 'share').legend).toEqual([]);
  expect(words(draw(whole, 'share')).map(({ lines }) => lines[0])).toContain('Yes');
  expect(draw(answers, 'grouped').legend.map(({ label }) => label)).toEqual([
    'Stronger',
    'Same',
    'Weaker',
  ]);
});

test('every cell is printed as the table prints it; a row without numbers says so once', () => {
  for (const mode of ['grouped', 'stacked', 'share'] as const) {
    for (const context of [wide, narrow]) {
      const printed = words(draw(answers, mode, 'given', context)).filter(
        ({ column }) => column !== undefined,
      );
      expect(printed.map(({ row, lines }) => `${row} ${lines.join(' ')}`)).toEqual([
        'r1 34',
        'r1 40',
        'r1 26',
        'r2 10',
        'r2 not reported',
        'r2 5',
        'r3 not reported',
        'r4 0',
        'r4 0',
        'r4 0',
      ]);
    }
  }
});

test('words are read in every language, size and number of rows', () => {
  const labels = Object.values(longLabels);
  const many = Array.from({ length: 60 }, (_, index) => [`Row ${index}`, index, 7] as const);
  const samples = [
    chartData(
      [longLabels.ka, longLabels.tr, 'n'],
      labels.map((label, n) => [label, n, longLabels.az, null]),
      () => ({
        stage: fourSigns('idea'),
      }),
    ),
    chartData(['a', 'b'], many),
    chartData(['a', 'b'], [['one', -3, 1_000_000]]),
    chartData(
      ['a', 'b', 'c'],
      labels.map((label) => [label, null, null, null]),
    ),
    chartData(
      Array.from({ length: 12 }, (_, n) => `Series ${n}`),
      [['x', 90, 1, 1, 1, 1, 1, 2, 0, 1, 1, 1, 1]],
    ),
  ];
  for (const data of samples) {
    for (const mode of ['single', 'grouped', 'stacked', 'share'] as const) {
      for (const context of [wide, narrow]) {
        const scene = draw(data, mode, 'descending', context);
        expect(unreadable(scene, context.measure)).toEqual([]);
        expect(goldenSvg(scene)).not.toMatch(/NaN|Infinity/u);
      }
    }
  }
});

test('long Georgian labels stand above their bars on a narrow drawing', async () => {
  const data = { ...agencies, rows: [{ id: 'x', label: longLabels.ka, cells: [cellOf(3)] }] };
  await expect(goldenSvg(draw(data, 'single', 'given', narrow))).toMatchFileSnapshot(
    'golden/long-narrow.svg',
  );
});

test('two drawings reach as far as each other where they are told to', () => {
  const of = (value: number) => chartData(['n'], [['a', value]]);
  const long = bars(draw(of(18), 'single'))[0]?.width ?? 0;
  const short = bars(placeBar(of(3), { mode: 'single', order: 'given', reach: 18 }, wide))[0]
    ?.width;
  // Each leaves space for its words, equally wide here except for a digit.
  expect((short ?? 0) / long).toBeGreaterThan(0.95 * (3 / 18));
  expect((short ?? 0) / long).toBeLessThan(1.06 * (3 / 18));
});
