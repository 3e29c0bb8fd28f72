import { expect, test } from 'vitest';
import { drawGlyph, type OutlineStep } from './glyph-outline.ts';

/** A square with a square hole, in units of a font with 1000 units to the em. */
const frame: OutlineStep[] = [
  { type: 'M', values: [100, 0] },
  { type: 'L', values: [533, 0] },
  { type: 'L', values: [533, 433] },
  { type: 'L', values: [100, 433] },
  { type: 'Z', values: [] },
  { type: 'M', values: [200, 100] },
  { type: 'Q', values: [300, 50, 400, 100] },
  { type: 'Z', values: [] },
];

test('a letter is drawn downwards, from one absolute point on', () => {
  expect(drawGlyph(frame)).toBe('M100 0l433 0 0-433-433 0zm100-100q100 50 200 0z');
});

test('rounding does not add up: the last point lies where it belongs', () => {
  const steps = Array.from({ length: 400 }, (_, index): OutlineStep => ({
    type: index === 0 ? 'M' : 'L',
    values: [index * 3.33, 0],
  }));
  const numbers = drawGlyph(steps).slice('M0 0l'.length).split(' ').map(Number);
  const end = numbers.reduce((sum, move, index) => (index % 2 === 0 ? sum + move : sum), 0);
  expect(end).toBe(Math.round(399 * 3.33));
});

test('a space has no outline', () => {
  expect(drawGlyph([])).toBe('');
});
