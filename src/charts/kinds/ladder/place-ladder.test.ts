import { expect, test } from 'vitest';
import {
  cellOf,
  chartContext,
  goldenSvg,
  longLabels,
} from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { ChartCell, ChartData } from '../../tools/model/chart-data.ts';
import type { RectMark, Scene } from '../../tools/model/scene.ts';
import type { StageKey } from '../../../domain/stages/stage-order.ts';
import { listMarks, printedCells } from '../../../../workshop/testing/list-marks.ts';
import { placeLadder } from './place-ladder.ts';
import { fourSigns } from '../../../../workshop/testing/stages.ts';

const wide = chartContext(760);
const narrow = chartContext(320);
const both = [wide, narrow];

const stages: readonly (readonly [string, StageKey])[] = [
  ['Idea', 'idea'],
  ['Initial', 'initial'],
  ['Developing', 'developing'],
  ['Mature', 'mature'],
];

/** Two criteria for each stage. */
function ladder(
  type: 'text' | 'number' | undefined,
  cells: readonly ChartCell[],
  label = (index: number) => `Criterion ${index + 1}`,
): ChartData {
  const columns = type ? [{ id: 'status', label: 'Status', type }] : [];
  const rows = Array.from({ length: 8 }, (_, index) => {
    const [group, stage] = stages[Math.floor(index / 2)] ?? stages[0] ?? ['', undefined];
    const cell = cells[index % Math.max(1, cells.length)];
    return {
      id: `r${index + 1}`,
      label: label(index),
      cells: cell ? [cell] : [],
      group,
      stage: stage === undefined ? stage : fourSigns(stage),
    };
  });
  return { head: 'Criterion', columns, rows };
}

const met: ChartCell = { value: 1, text: 'met' };
const unmet: ChartCell = { value: 0, text: 'not met' };
const status = ladder('text', [met, unmet, cellOf(null)]);
const counts = ladder('number', [18, 9, 0, null].map(cellOf));

const shapes = ({ marks }: Scene, type: 'circle' | 'rect', row: string) =>
  [...listMarks(marks)].filter((mark) => mark.type === type && mark.row === row);

test('criteria with their status, and with counts', async () => {
  await expect(goldenSvg(placeLadder(status, wide))).toMatchFileSnapshot('golden/status.svg');
  await expect(goldenSvg(placeLadder(counts, narrow))).toMatchFileSnapshot(
    'golden/counts-narrow.svg',
  );
});

test('met is filled, unmet a ring, unknown a hatched ring', () => {
  for (const context of both) {
    const scene = placeLadder(status, context);
    expect(shapes(scene, 'circle', 'r1')).toMatchObject([{ fill: 'st-ring' }]);
    expect(shapes(scene, 'circle', 'r2')).toMatchObject([{ fill: 'paper', stroke: 'st-ring' }]);
    expect(shapes(scene, 'circle', 'r3')).toMatchObject([{ texture: 'missing', stroke: 'line' }]);
  }
});

test('counts are bars on one scale, zero has no length, missing is hatched', () => {
  const scene = placeLadder(counts, wide);
  const bar = (row: string) => shapes(scene, 'rect', row)[0] as RectMark;
  expect(bar('r2').width / bar('r1').width).toBeCloseTo(0.5);
  expect(bar('r3').width).toBe(0);
  expect(bar('r4').texture).toBe('missing');
});

test('each criterion prints its cell, or stands alone when there is no column', () => {
  for (const context of both) {
    for (const data of [status, counts]) {
      const printed = printedCells(placeLadder(data, context).marks);
      expect([...printed.values()]).toEqual(data.rows.map(({ cells }) => cells[0]?.text));
    }
    const bare = placeLadder(ladder(undefined, []), context);
    expect(printedCells(bare.marks).size).toBe(0);
    expect([...listMarks(bare.marks)].filter(({ type }) => type === 'stage')).toHaveLength(4);
  }
});

test('criteria of which nothing is known have no marks, and one line says why', () => {
  for (const context of both) {
    for (const type of ['text', 'number'] as const) {
      const { marks } = placeLadder(ladder(type, [cellOf(null)]), context);
      const all = [...listMarks(marks)];
      expect(all.filter((mark) => 'texture' in mark && mark.texture === 'missing')).toEqual([]);
      expect(all.filter(({ type: shape }) => shape === 'circle' || shape === 'rect')).toEqual([]);
      const words = all.flatMap((mark) => (mark.type === 'text' ? [mark.lines.join(' ')] : []));
      expect(words.filter((text) => text.includes('not reported'))).toEqual([
        'Status: not reported',
      ]);
    }
  }
});

test('steps rise from left to right where there is room, else they follow downwards', () => {
  const places = both.map((context) =>
    [...listMarks(placeLadder(status, context).marks)].flatMap((mark) =>
      mark.type === 'stage' ? [mark] : [],
    ),
  );
  const [stairs = [], stack = []] = places;
  for (const [index, mark] of stairs.entries()) {
    const before = stairs[index - 1];
    if (!before) continue;
    expect(mark.x).toBeGreaterThan(before.x);
    expect(mark.y).toBeLessThan(before.y);
  }
  expect(new Set(stack.map(({ x }) => x)).size).toBe(1);
});

test('everything can be read: long labels and words, one row, sixty rows, nothing known', () => {
  const names = Object.values(longLabels);
  const long = (type: 'text' | 'number', cells: readonly ChartCell[]) =>
    ladder(type, cells, (index) => names[index % 4] as string);
  const said: ChartCell = { value: 1, text: longLabels.ka };
  const base = long('text', [said, { ...said, value: 0 }]);
  const sixty = Array.from({ length: 60 }, (_, index) => ({
    ...(base.rows[index % 8] as ChartData['rows'][number]),
    id: `r${index}`,
  }));
  const samples: ChartData[] = [
    base,
    long('number', [said, cellOf(12_345.6), cellOf(null), cellOf('by rank only')]),
    { ...base, rows: base.rows.slice(0, 1) },
    { ...base, rows: sixty },
    { ...base, rows: sixty.map((row, index) => ({ ...row, group: `Step ${index % 9}` })) },
    { ...base, rows: base.rows.map((row) => ({ ...row, group: longLabels.ka + row.stage })) },
    { ...base, rows: base.rows.map((row) => ({ ...row, group: undefined, stage: undefined })) },
    long('number', [cellOf(null)]),
  ];
  for (const context of both) {
    for (const data of samples) {
      expect(unreadable(placeLadder(data, context), context.measure)).toEqual([]);
    }
  }
});
