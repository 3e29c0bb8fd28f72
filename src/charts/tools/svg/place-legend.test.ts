import { expect, test } from 'vitest';
import { measureText } from '../../../fonts/typeset.ts';
import { longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { textBoxes, unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { LegendItem, Scene } from '../model/scene.ts';
import { placeLegend } from './place-legend.ts';

const square = (label: string, more: Partial<LegendItem> = {}): LegendItem => ({
  label,
  shape: 'square',
  paint: 'c1',
  ...more,
});

/** The legend as a separate drawing. */
function legendScene(legend: readonly LegendItem[], width: number, legendTitle?: string): Scene {
  const title = legendTitle === undefined ? {} : { legendTitle };
  const { marks, height } = placeLegend({ legend, ...title }, width, measureText);
  return { width, height, marks, legend: [] };
}

test('no items take no room', () => {
  expect(placeLegend({ legend: [] }, 760, measureText)).toEqual({ marks: [], height: 0 });
});

test('items stand in one line while there is room, and go on in the next', () => {
  const short = legendScene(
    ['Idea', 'Initial', 'Mature'].map((label) => square(label)),
    760,
  );
  const lines = (scene: Scene) => new Set(textBoxes(scene, measureText).map(({ top }) => top)).size;
  expect(lines(short)).toBe(1);
  const many = legendScene(
    Array.from({ length: 12 }, (_, index) => square(`Metal and machinery ${index}`)),
    320,
  );
  expect(lines(many)).toBeGreaterThan(4);
  expect(many.height).toBeGreaterThan(short.height);
});

test.each([760, 320])('nothing is cut or covered in %i units, in any language', (width) => {
  const legend = Object.values(longLabels).flatMap((label) => [
    square(label),
    square('12', { detail: '(3)' }),
  ]);
  expect(unreadable(legendScene(legend, width, longLabels.ka), measureText)).toEqual([]);
});

test('large discs keep apart from each other and from what stands above them', () => {
  const disc = (radius: number): LegendItem => ({
    label: String(radius),
    shape: 'disc',
    paint: 'q4',
    radius,
  });
  // So narrow that each is on a separate line.
  const { marks, height } = placeLegend(
    { legend: [3, 12, 24].map(disc), legendTitle: 'Clusters' },
    75,
    measureText,
  );
  const circles = marks.filter((mark) => mark.type === 'circle');
  expect(circles.map(({ r }) => r)).toEqual([3, 12, 24]);
  const [title] = textBoxes({ width: 75, height, marks, legend: [] }, measureText);
  let above = title?.bottom ?? 0;
  for (const { y, r } of circles) {
    expect(y - r).toBeGreaterThanOrEqual(above);
    above = y + r;
  }
  expect(above).toBeLessThanOrEqual(height);
});

test('a number beside a label is printed with it', () => {
  const [box] = textBoxes(legendScene([square('Mature', { detail: '3' })], 760), measureText);
  expect(box?.text).toBe('Mature 3');
});
