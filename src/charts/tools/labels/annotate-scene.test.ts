import { expect, test } from 'vitest';
import { chartContext, chartData, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import { placeBar } from '../../kinds/bar/place-bar.ts';
import { boxesOf } from '../marks/mark-boxes.ts';
import { measureText } from '../../../fonts/typeset.ts';
import type { Scene } from '../model/scene.ts';
import { annotateScene } from './annotate-scene.ts';

const widths = [320, 760, 1120];
const bars = (width: number, ...values: number[]) =>
  placeBar(
    chartData(
      ['Clusters'],
      values.map((value, row) => [`Row ${row}`, value]),
    ),
    { mode: 'single', order: 'given' },
    chartContext(width),
  );
const said = (before: Scene, after: Scene) => after.marks.slice(before.marks.length);

test('words stand in free room beside their row, in the accent, and nothing is covered', () => {
  for (const width of widths) {
    const scene = bars(width, 51, 8, 20, 3);
    const after = annotateScene(scene, { row: 'r2', text: 'Six are past' }, measureText);
    expect(after.height).toBe(scene.height);
    const added = said(scene, after);
    expect(added.map(({ type, row }) => [type, row])).toEqual([['text', 'r2']]);
    expect(unreadable(after, measureText)).toEqual([]);
  }
});

test('where there is no room they stand below the drawing', () => {
  for (const text of Object.values(longLabels)) {
    const scene = bars(320, 51, 51);
    const after = annotateScene(scene, { row: 'r1', text }, measureText);
    expect(after.height).toBeGreaterThan(scene.height + 15);
    expect(unreadable(after, measureText)).toEqual([]);
  }
});

test('words that are not beside their row are led to it, across nothing else', () => {
  const scene = bars(760, 51, 51, 4, 4, 51);
  const after = annotateScene(scene, { row: 'r2', text: 'As many as there' }, measureText);
  const [line, text] = said(scene, after);
  expect([line?.type, text?.type]).toEqual(['line', 'text']);
  const [leader] = [...boxesOf(line ? [line] : [], measureText)];
  const crossed = [...boxesOf(scene.marks, measureText)].filter(
    ({ mark, left, right, top, bottom }) =>
      mark.row !== 'r2' &&
      leader &&
      left < leader.right &&
      right > leader.left &&
      top < leader.bottom &&
      bottom > leader.top,
  );
  expect(crossed).toEqual([]);
});

test('nothing is said of a row that is not drawn', () => {
  const scene = bars(760, 51, 8);
  expect(annotateScene(scene, { row: 'r9', text: 'Gone' }, measureText)).toBe(scene);
});
