import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { StageKey } from '../../../domain/stages/stage-order.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { listMarks, printedCells } from '../../../../workshop/testing/list-marks.ts';
import { placeWaffle } from './place-waffle.ts';
import { fourSigns } from '../../../../workshop/testing/stages.ts';

const wide = chartContext(760);
const narrow = chartContext(320);
const both = [wide, narrow];

const stageOf: Readonly<Record<string, StageKey>> = {
  Mature: 'mature',
  Developing: 'developing',
  Initial: 'initial',
  Idea: 'idea',
};
const stages = (counts: readonly (number | null)[]) =>
  chartData(
    ['Clusters'],
    Object.keys(stageOf).map((name, index) => [name, counts[index] ?? null]),
    (label) => ({ stage: fourSigns(stageOf[label] ?? '') }),
  );
const inventory = stages([3, 14, 18, 321]);

/** Units of a row, without the one next to its label. */
const unitsOf = ({ marks }: Scene, row: string, type: 'stage' | 'rect') =>
  [...listMarks(marks)].filter((mark) => mark.type === type && mark.row === row).length - 1;

test('a few clusters by stage, and kinds with one that is not reported', async () => {
  const few = placeWaffle(stages([1, 2, 0, 9]), wide);
  await expect(goldenSvg(few)).toMatchFileSnapshot('golden/stages.svg');
  const kinds = chartData(
    ['Firms'],
    [
      ['Aegean', 4],
      ['Marmara', 7],
      ['Thrace', null],
    ],
  );
  await expect(goldenSvg(placeWaffle(kinds, narrow))).toMatchFileSnapshot(
    'golden/kinds-narrow.svg',
  );
});

test('each one counted is a mark of its stage, the most developed first', () => {
  for (const context of both) {
    const given = { ...inventory, rows: inventory.rows.toReversed() };
    const scene = placeWaffle(given, context);
    expect(['r1', 'r2', 'r3', 'r4'].map((row) => unitsOf(scene, row, 'stage'))).toEqual([
      3, 14, 18, 321,
    ]);
    expect([...printedCells(scene.marks).values()]).toEqual(['3', '14', '18', '321']);
  }
});

test('lines hold a multiple of five, so that units can be counted', () => {
  const perLine = both.map((context) => {
    const lines = new Map<number, number>();
    for (const mark of listMarks(placeWaffle(inventory, context).marks)) {
      if (mark.type === 'stage') lines.set(mark.y, (lines.get(mark.y) ?? 0) + 1);
    }
    return Math.max(...lines.values());
  });
  expect(perLine).toEqual([50, 20]);
});

test('few units are larger and stand in short lines', () => {
  for (const context of both) {
    const data = chartData(
      ['Firms'],
      [
        ['Small', 22],
        ['Large', 4],
      ],
    );
    const units = [...listMarks(placeWaffle(data, context).marks)].flatMap((mark) =>
      mark.type === 'rect' && mark.width > 20 ? [mark] : [],
    );
    expect(units).toHaveLength(26);
    expect(new Set(units.map(({ y }) => y)).size).toBe(3);
  }
});

test('beyond 400 a unit stands for more, says so, and few are not drawn as none', () => {
  const firms = chartData(
    ['Firms'],
    [
      ['Small', 39_000],
      ['Large', 12],
    ],
  );
  const scene = placeWaffle(firms, wide);
  expect(unitsOf(scene, 'r1', 'rect') - 1).toBe(390);
  expect(unitsOf(scene, 'r2', 'rect')).toBe(1);
  const words = [...listMarks(scene.marks)].flatMap((mark) =>
    mark.type === 'text' ? mark.lines : [],
  );
  expect(words).toContain('= 100');
});

test('zero and missing have no units, but are said', () => {
  const scene = placeWaffle(stages([0, null, 2, 3]), narrow);
  expect(unitsOf(scene, 'r1', 'stage')).toBe(0);
  expect(unitsOf(scene, 'r2', 'stage')).toBe(-1);
  expect(unitsOf(scene, 'r2', 'rect')).toBe(0);
  expect(printedCells(scene.marks).get('r2 0')).toBe('not reported');
});

test('groups have a block each, with one colour for one kind', () => {
  const data = chartData(
    ['Firms'],
    [
      ['New', 3],
      ['Old', 4],
      ['Old', 5],
      ['New', 6],
    ],
  );
  const rows = data.rows.map((row, index) => ({ ...row, group: index < 2 ? 'North' : 'South' }));
  const scene = placeWaffle({ ...data, rows }, wide);
  const fills = (row: string) =>
    new Set(
      [...listMarks(scene.marks)].flatMap((mark) =>
        mark.type === 'rect' && mark.row === row ? [mark.fill] : [],
      ),
    );
  expect(fills('r1')).toEqual(fills('r4'));
  expect(fills('r1')).not.toEqual(fills('r2'));
  const x = (row: string) =>
    [...listMarks(scene.marks)].flatMap((mark) =>
      mark.type === 'rect' && mark.row === row ? [mark.x] : [],
    );
  expect(Math.max(...x('r1'))).toBeLessThan(Math.min(...x('r3')));
});

test('everything can be read: long labels, one row, sixty rows, groups, nothing known', () => {
  const names = Object.values(longLabels);
  const grouped = (data: ChartData): ChartData => ({
    ...data,
    rows: data.rows.map((row, index) => ({ ...row, group: names[index % 4] })),
  });
  const many = (count: number, value: (row: number) => number | null) =>
    chartData(
      ['Firms'],
      Array.from({ length: count }, (_, row) => [`${names[row % 4]} ${row}`, value(row)]),
    );
  const samples = [
    inventory,
    many(1, () => 7),
    many(6, (row) => row * 9),
    many(60, (row) => row),
    many(5, () => null),
  ];
  for (const context of both) {
    for (const data of samples.flatMap((sample) => [sample, grouped(sample)])) {
      expect(unreadable(placeWaffle(data, context), context.measure)).toEqual([]);
    }
  }
});

test('units whose stage is not reported stand behind those of all stages', () => {
  const unreported = chartData(
    ['Clusters'],
    [
      ['Not reported', 2],
      ['Idea', 3],
      ['Mature', 1],
    ],
    (label) => ({ stage: fourSigns(stageOf[label] ?? 'not-reported') }),
  );
  const counts = [...printedCells(placeWaffle(unreported, wide).marks).values()];
  expect(counts).toEqual(['1', '3', '2']);
});
