import { expect, test } from 'vitest';
import type { Scene } from '../charts/tools/model/scene.ts';
import { compareSignatures, showSignature, signScene } from './sign-drawing.ts';

/** A bar of 160 by 13 in a drawing of 320 by 100. */
const bar = (x: number, y: number, height = 100): Scene => ({
  width: 320,
  height,
  legend: [],
  marks: [
    {
      type: 'group',
      x,
      y,
      marks: [{ type: 'rect', x: 0, y: 0, width: 160, height: 13, fill: 'q4' }],
    },
  ],
});
const differ = (a: Scene, b: Scene) => compareSignatures(signScene(a), signScene(b));

test('cells say how much of them is covered', () => {
  // Cells of 20: the bar fills 13 of 20 in the second line, from the third cell to the tenth.
  expect(signScene(bar(40, 20))).toBe('100:/0066666666///');
});

test('what moves by a few units looks the same, what moves by more does not', () => {
  expect(differ(bar(40, 20), bar(42, 21))).toBeUndefined();
  expect(differ(bar(40, 20), bar(40, 32))).toBe('16 of 80 cells');
  expect(differ(bar(40, 20), bar(60, 20))).toBe('2 of 80 cells');
  expect(differ(bar(40, 20), { ...bar(40, 20), marks: [] })).toBe('8 of 80 cells');
});

test('a drawing may be a little higher, and no more', () => {
  expect(differ(bar(40, 20), bar(40, 20, 103))).toBeUndefined();
  expect(differ(bar(40, 20), bar(40, 20, 140))).toBe('height 100 → 140');
});

test('a signature can be looked at', () => {
  const svg = showSignature(signScene(bar(40, 20)), 320);
  expect(svg).toContain('viewBox="0 0 320 100"');
  expect(svg.match(/fill-opacity="0.67"/g)).toHaveLength(8);
});
