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
import { placeTreemap } from './place-treemap.ts';

const wide = chartContext(760);
const narrow = chartContext(320);
const both = [wide, narrow];
const names = Object.values(longLabels);

const sectors = chartData(
  ['Clusters'],
  [
    ['Metal', 76],
    ['Food', 43],
    ['Textile', 41],
    [longLabels.ka, 19],
    ['Boats', 3],
    ['Toys', 1],
    ['Nothing', 0],
    ['Lost', null],
  ],
  (label) => ({ accent: label === 'Food' }),
);

const many = (count: number, groups: number): ChartData => {
  const data = chartData(
    ['Clusters'],
    Array.from({ length: count }, (_, row) => [
      row % 3 === 1 ? `${names[row % 4]}` : `Sector ${row}`,
      1 + ((row * 37) % 50),
    ]),
  );
  const groupOf = (row: number) => (groups > 0 ? `Group ${row % groups}` : undefined);
  return { ...data, rows: data.rows.map((row, index) => ({ ...row, group: groupOf(index) })) };
};

const tiles = ({ marks }: Scene) =>
  [...listMarks(marks)].filter(
    (mark): mark is RectMark =>
      mark.type === 'rect' && mark.column !== undefined && mark.texture !== 'missing',
  );

test('sectors by their number', async () => {
  await expect(goldenSvg(placeTreemap(sectors, wide))).toMatchFileSnapshot('golden/treemap.svg');
  await expect(goldenSvg(placeTreemap(many(8, 3), narrow))).toMatchFileSnapshot(
    'golden/groups-narrow.svg',
  );
});

test('areas are in proportion to the values, also across coloured groups', () => {
  for (const context of both) {
    for (const data of [sectors, many(24, 6)]) {
      const drawn = tiles(placeTreemap(data, context));
      const perUnit = drawn.map(({ row, width, height }) => {
        const value = data.rows.find(({ id }) => id === row)?.cells[0]?.value ?? 0;
        return (width * height) / value;
      });
      for (const each of perUnit) expect(each / (perUnit[0] ?? 0)).toBeCloseTo(1);
    }
  }
});

test('zero and missing have no tile, and every cell is printed', () => {
  for (const context of both) {
    const scene = placeTreemap(sectors, context);
    expect(tiles(scene).map(({ row }) => row)).not.toEqual(expect.arrayContaining(['r7']));
    expect(tiles(scene).map(({ row }) => row)).not.toEqual(expect.arrayContaining(['r8']));
    const printed = printedCells(scene.marks);
    for (const { id, cells } of sectors.rows) expect(printed.get(`${id} 0`)).toBe(cells[0]?.text);
  }
});

test('each tile names its row, or has a letter that is explained once below', () => {
  const uneven = chartData(
    ['People'],
    [5000, 900, 40, 20, 3, 1, 1].map((value, index) => [`Sector ${index}`, value]),
  );
  for (const context of both) {
    for (const data of [sectors, uneven, many(40, 0), many(60, 5), many(60, 20)]) {
      const scene = placeTreemap(data, context);
      const words = new Map<string, string[]>();
      const keys: string[] = [];
      for (const mark of listMarks(scene.marks)) {
        if (mark.type !== 'text') continue;
        const text = mark.lines.join(' ');
        if (/^[a-z]{1,2}$/u.test(text)) keys.push(text);
        else if (/^[a-z]{1,2}$/u.test(words.get(mark.row ?? '')?.at(-1) ?? '')) continue;
        if (mark.row) words.set(mark.row, [...(words.get(mark.row) ?? []), text]);
      }
      for (const key of new Set(keys))
        expect(keys.filter((other) => other === key)).toHaveLength(2);
      const listed = new Set(keys).size;
      const named = tiles(scene).filter(({ row = '' }) => {
        const label = data.rows.find(({ id }) => id === row)?.label ?? '';
        return words.get(row)?.[0] === label;
      });
      expect(listed + named.length).toBe(tiles(scene).length);
    }
  }
});

test('up to six groups are named by the legend, more by headings in the drawing', () => {
  expect(placeTreemap(many(24, 6), wide).legend).toHaveLength(6);
  const scene = placeTreemap(many(40, 8), wide);
  expect(scene.legend).toEqual([]);
  const words = [...listMarks(scene.marks)].flatMap((mark) =>
    mark.type === 'text' ? [mark.lines.join(' ')] : [],
  );
  expect(words.filter((text) => text.startsWith('Group'))).toHaveLength(8);
});

test('everything can be read: long labels, one row, sixty rows, many groups, nothing known', () => {
  const samples = [
    sectors,
    many(1, 0),
    many(1, 1),
    many(60, 0),
    many(60, 5),
    many(60, 20),
    chartData(
      ['Clusters'],
      names.map((name) => [name, null]),
    ),
    chartData(
      ['Clusters'],
      names.map((name) => [name, -4]),
    ),
  ];
  for (const context of both) {
    for (const data of samples) {
      expect(unreadable(placeTreemap(data, context), context.measure)).toEqual([]);
    }
  }
});
