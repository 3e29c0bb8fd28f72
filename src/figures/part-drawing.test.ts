import { expect, test } from 'vitest';
import { placeBar } from '../charts/kinds/bar/place-bar.ts';
import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import { drawingWidths } from '../charts/tools/model/chart-data.ts';
import type { Mark } from '../charts/tools/model/scene.ts';
import { measureText } from '../fonts/typeset.ts';
import { chartContext, chartData } from '../../workshop/testing/chart-samples.ts';
import { partDrawing } from './part-drawing.ts';

const place = (rows: number) =>
  placeBar(
    chartData(
      ['Clusters'],
      Array.from({ length: rows }, (_, row) => [`Place ${row}`, 51 - row]),
    ),
    { mode: 'single', order: 'given' },
    chartContext(drawingWidths.wide),
  );

const rowsOf = (marks: readonly Mark[]) =>
  new Set([...boxesOf(marks, measureText)].map(({ mark }) => mark.row).filter(Boolean));

test('a drawing that fits a sheet stays whole, so that its bars can be compared', () => {
  for (const rows of [12, 30]) {
    const scene = place(rows);
    expect(scene.height).toBeLessThan(1010);
    expect(partDrawing('bar', scene)).toEqual([]);
  }
});

test('a high drawing is cut between rows, each of which is in one part', () => {
  const whole = place(50);
  const parts = partDrawing('bar', whole);
  expect(parts.length).toBeGreaterThan(5);
  const rows = parts.map(({ marks }) => rowsOf(marks));
  expect(rows.reduce((sum, { size }) => sum + size, 0)).toBe(50);
  expect(new Set(rows.flatMap((row) => [...row])).size).toBe(50);
  expect(parts.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(whole.height);
  for (const { marks, height } of parts) {
    for (const { mark, top, bottom } of boxesOf(marks, measureText)) {
      if (mark.row === undefined) continue;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  }
});

test('what has no gap between its rows is not cut', () => {
  const links: Mark = { type: 'path', d: 'M0 0L700 900', stroke: 'line', row: 'a' };
  const scene = { width: 760, height: 900, marks: [links], legend: [] };
  expect(partDrawing('network', scene)).toEqual([]);
});
