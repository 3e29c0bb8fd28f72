import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import type { RectMark, Scene } from '../../tools/model/scene.ts';
import { listMarks, printedCells } from '../../../../workshop/testing/list-marks.ts';
import { placeHeat } from './place-heat.ts';

const wide = chartContext(760);
const narrow = chartContext(320);
const both = [wide, narrow];

const rects = ({ marks }: Scene) =>
  [...listMarks(marks)].filter((mark): mark is RectMark => mark.type === 'rect');
const rectOf = (scene: Scene, row: string, column: number) =>
  rects(scene).find((mark) => mark.row === row && mark.column === column);

const scores = chartData(
  ['Market', 'Quality', 'Employment', 'Cooperation'],
  [
    ['Ventilation', 97, 12.5, 40, 8],
    ['Canned food', 83, null, 22, 61],
    ['Chemistry', -3, 14, 0, 99],
    ['Logistics', 50, 'by rank', 33, 71],
    ['Wedding dresses', 47, 18, 20, 5],
  ],
  (label) => ({ accent: label === 'Ventilation' }),
);

const names = Object.values(longLabels);
const sectors = ['Air', 'Food', 'Chemistry', 'Vehicles', 'Logistics', 'Clothes'];
const levels = [
  { value: 1, label: 'Weak' },
  { value: 2, label: 'Middling, to be improved' },
  { value: 3, label: 'Strong' },
];

/** Sectors by ten indicators with long names, on a scale of three levels. */
function levelled(): ChartData {
  const heads = Array.from({ length: 10 }, (_, index) => names[index % 4] as string);
  const data = chartData(
    heads,
    sectors.map((sector, row) => [
      sector,
      ...heads.map((_, column) =>
        row === 1 && column === 2 ? null : 1 + ((row + column) % 2) * 2,
      ),
    ]),
    (label) => ({ group: sectors.indexOf(label) < 3 ? 'Industry' : 'Services' }),
  );
  const rows = data.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.value === undefined ? cell : { ...cell, text: levels[cell.value - 1]?.label ?? '' },
    ),
  }));
  return { ...data, rows };
}

test('a matrix of scores', async () => {
  await expect(goldenSvg(placeHeat(scores, {}, wide))).toMatchFileSnapshot('golden/heat.svg');
  await expect(goldenSvg(placeHeat(scores, {}, narrow))).toMatchFileSnapshot(
    'golden/heat-narrow.svg',
  );
});

test('an ordered scale whose names have no room, with long heads', async () => {
  const scene = placeHeat(levelled(), { levels }, narrow);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/heat-levels-narrow.svg');
});

test('every cell is printed with its own words, and a higher value is never lighter', () => {
  for (const context of both) {
    const scene = placeHeat(scores, {}, context);
    const printed = printedCells(scene.marks);
    const drawn = scores.rows.flatMap(({ id, cells }) =>
      cells.map((cell, column) => ({ cell, text: printed.get(`${id} ${column}`), id, column })),
    );
    for (const { cell, text } of drawn) if (!cell.missing) expect(text).toBe(cell.text);
    const values = drawn.filter(({ cell }) => cell.value !== undefined);
    values.sort((a, b) => (a.cell.value ?? 0) - (b.cell.value ?? 0));
    const shades = values.map(({ id, column }) => rectOf(scene, id, column)?.fill ?? '');
    expect(shades).toEqual([...shades].sort());
    expect(new Set(shades).size).toBe(5);
  }
});

test('a missing cell is hatched and said, a statement is printed without a shade', () => {
  for (const context of both) {
    const scene = placeHeat(scores, {}, context);
    expect(rectOf(scene, 'r2', 1)?.texture).toBe('missing');
    expect(rectOf(scene, 'r4', 1)).toBeUndefined();
    const said = [...printedCells(scene.marks).values(), ...scene.legend.map(({ label }) => label)];
    expect(said).toContain('not reported');
  }
});

test('levels that are not printed differ by shape: the lowest hollow, higher ones larger', () => {
  const scene = placeHeat(levelled(), { levels }, narrow);
  const [low, high] = [rectOf(scene, 'r1', 0), rectOf(scene, 'r1', 1)];
  expect(low?.fill).toBe('paper');
  expect(high?.width).toBeGreaterThan(low?.width ?? Number.POSITIVE_INFINITY);
  // Only levels that occur are named.
  expect(scene.legend.map(({ label }) => label)).toEqual(['Weak', 'Strong', 'not reported']);
});

test('columns of several units are shaded each by itself', () => {
  const data = chartData(
    ['Share', 'Firms'],
    [
      ['A', 1, 1000],
      ['B', 2, 5000],
    ],
  );
  const units = data.columns.map((column) => ({ ...column, unit: column.label }));
  const scene = placeHeat({ ...data, columns: units }, {}, wide);
  expect(rectOf(scene, 'r2', 0)?.fill).toBe('q5');
  expect(rectOf(placeHeat(data, {}, wide), 'r2', 0)?.fill).toBe('q1');
});

test('everything can be read: long labels, one row, sixty rows, many columns, nothing known', () => {
  const many = Array.from({ length: 12 }, (_, index) => names[index % 4] as string);
  const samples: ChartData[] = [
    levelled(),
    chartData(
      many,
      names.map((name) => [name, ...many.map((_, index) => index * 1234.5)]),
    ),
    chartData(['One'], [['Only row', 3]]),
    chartData(
      ['A', 'B', longLabels.ka],
      names.map((name) => [name, null, longLabels.tr, 4]),
    ),
    chartData(
      ['A', 'B'],
      Array.from({ length: 60 }, (_, row) => [`Row ${row}`, row, -row]),
    ),
    chartData(['A', 'B'], [['Nothing', null, null]]),
  ];
  for (const context of both) {
    for (const data of samples) {
      expect(unreadable(placeHeat(data, {}, context), context.measure)).toEqual([]);
      expect(unreadable(placeHeat(data, { levels }, context), context.measure)).toEqual([]);
    }
  }
});
