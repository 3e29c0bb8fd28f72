import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chartContext,
  chartData,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { listMarks } from '../../../../workshop/testing/list-marks.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import { fourSigns, fourStages } from '../../../../workshop/testing/stages.ts';
import type { ChartData } from '../../tools/model/chart-data.ts';
import type { Mark, Scene } from '../../tools/model/scene.ts';
import { chooseUnitLines } from './place-unit-rows.ts';
import { placeBar } from './place-bar.ts';

const widths = [1120, 760, 320].map(chartContext);
const [full, wide, narrow] = widths as [
  (typeof widths)[number],
  (typeof widths)[number],
  (typeof widths)[number],
];
const draw = (data: ChartData, context = wide, order: 'given' | 'descending' = 'given') =>
  placeBar(data, { mode: 'units', order }, context);

/** The entries of 2012 by stage, inside and outside the BROP area, as counted in the report. */
const area: ChartData = (() => {
  const data = chartData(
    ['Idea', 'Initial', 'Developing', 'Mature'],
    [
      ['Inside', 130, 6, 0, 0],
      ['Outside', 191, 12, 14, 3],
    ],
  );
  const columns = data.columns.map((column, index) => ({
    ...column,
    stage: fourSigns(fourStages.keys[index] ?? ''),
  }));
  return { ...data, columns };
})();

/** Units of a cell; below few rows another of its kind is next to the count. */
const unitsOf = ({ marks }: Scene, row: string, column: number): readonly Mark[] => {
  const cell = marks.find(
    (mark) => mark.type === 'group' && mark.row === row && mark.column === column,
  );
  return cell?.type === 'group' ? cell.marks : [];
};
const wordsOf = ({ marks }: Scene) =>
  [...listMarks(marks)].flatMap((mark) => (mark.type === 'text' ? mark.lines : []));

test('each of 136 and 220 entries has the mark of its stage, on phones too', () => {
  for (const context of widths) {
    const scene = draw(area, context);
    const counts = ['r1', 'r2'].map((row) =>
      [0, 1, 2, 3].map((column) => unitsOf(scene, row, column).length),
    );
    expect(counts).toEqual([
      [130, 6, 0, 0],
      [191, 12, 14, 3],
    ]);
    const looks = new Set(
      unitsOf(scene, 'r2', 3).map((mark) => mark.type === 'stage' && mark.look),
    );
    expect([...looks]).toEqual(['crown']);
    expect(wordsOf(scene)).toEqual(expect.arrayContaining(['136', '220', '191', '14']));
    expect(scene.legend.map(({ shape, look, detail }) => [shape, look, detail])).toEqual([
      ['stage', 'crown', '3'],
      ['stage', 'disc', '14'],
      ['stage', 'point', '18'],
      ['stage', 'ring', '321'],
    ]);
  }
});

test('rows stand in as many lines, so that their lengths compare, and fill the width', () => {
  const scene = draw(area, full);
  const across = (row: string) =>
    new Set(
      [0, 1, 2, 3].flatMap((column) =>
        unitsOf(scene, row, column).map((mark) => (mark.type === 'stage' ? mark.x : 0)),
      ),
    ).size;
  // 136 and 220 in four lines: 34 and 55 columns.
  expect(across('r2')).toBe(55);
  expect(Math.abs(across('r1') - 34)).toBeLessThanOrEqual(1);
});

test('the most developed stand first, from the top down', () => {
  const scene = draw(area, full);
  const [first] = unitsOf(scene, 'r2', 3);
  const all = [0, 1, 2, 3].flatMap((column) => unitsOf(scene, 'r2', column));
  const places = all.map((mark) => (mark.type === 'stage' ? mark.x : 0));
  expect(first?.type === 'stage' && first.x).toBe(Math.min(...places));
});

test('what is not reported has a stub and no mark; a row without units says its number', async () => {
  const data = chartData(
    ['Actions'],
    [
      ['İZKA', 16],
      ['EBSO', 4],
      ['Universities', 0],
      ['Ministry', null],
    ],
    (label) => (label === 'İZKA' ? { accent: true } : {}),
  );
  const scene = draw(data, narrow);
  expect(unitsOf(scene, 'r1', 0)).toHaveLength(16);
  expect(unitsOf(scene, 'r3', 0)).toHaveLength(0);
  expect(unitsOf(scene, 'r4', 0)).toHaveLength(0);
  expect(wordsOf(scene)).toEqual(expect.arrayContaining(['16', '4', '0', 'not reported']));
  const stubs = scene.marks.filter((mark) => mark.type === 'rect' && mark.texture === 'missing');
  expect(stubs.map(({ row }) => row)).toEqual(['r4']);
  await expect(goldenSvg(scene)).toMatchFileSnapshot('golden/units-narrow.svg');
});

test('more than 400, and what cannot be counted, is drawn in bars', () => {
  const bars = (...values: number[]) =>
    draw(
      chartData(
        ['Firms'],
        values.map((value, index) => [`Row ${index}`, value]),
      ),
    ).marks.filter((mark) => mark.type === 'rect' && mark.row !== undefined).length;
  expect([bars(200, 200), bars(200, 201), bars(2, 1.5)]).toEqual([0, 2, 2]);
});

test('units are neither too small to tell apart nor wider than their room', () => {
  const room = fc.integer({ min: 150, max: 1100 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), room, fc.boolean(), (max, width, few) => {
      const { lines, step } = chooseUnitLines(max, width, few);
      expect(step).toBeGreaterThanOrEqual(9);
      expect(Math.ceil(max / lines) * step).toBeLessThanOrEqual(width + 0.001);
    }),
  );
});

test('words neither cover each other nor leave the drawing, in four languages', () => {
  const names = Object.values(longLabels);
  for (const context of widths) {
    for (const rows of [2, 9]) {
      const long = chartData(
        ['Named', 'Ours'],
        Array.from({ length: rows }, (_, row) => [names[row % 4] ?? '', row * 4, 40 - row]),
      );
      expect(unreadable(draw(long, context, 'descending'), context.measure)).toEqual([]);
    }
  }
});
