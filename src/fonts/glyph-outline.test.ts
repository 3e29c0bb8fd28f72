import { expect, test } from 'vitest';
import { type OutlineStep, placeOutline, traceGlyph } from './glyph-outline.ts';

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
const atTen = (value: number) => Math.round(value / 10);

test('a letter is drawn downwards, from one absolute point on', () => {
  const outline = traceGlyph(frame, atTen);
  expect(placeOutline(outline, 0, 0)).toBe('M1 0l4.3 0 0-4.3-4.3 0zm1-1q1 .5 2 0z');
});

test('a letter that comes again differs in its first point only', () => {
  const outline = traceGlyph(frame, atTen);
  const [here, there] = [placeOutline(outline, 0, 0), placeOutline(outline, 123, -40)];
  expect(there).toBe(here.replace(/^M1 0/, 'M13.3-4'));
});

test('rounding does not add up: every point lies within half a tenth of where it belongs', () => {
  const steps = Array.from({ length: 400 }, (_, index): OutlineStep => ({
    type: index === 0 ? 'M' : 'L',
    values: [index * 3.33, 0],
  }));
  const { x, rest } = traceGlyph(steps, atTen);
  const numbers = rest.slice(1).split(' ').map(Number);
  const end = numbers.reduce((sum, move, index) => (index % 2 === 0 ? sum + move : sum), x / 10);
  expect(Math.abs(end - (399 * 3.33) / 100)).toBeLessThan(0.051);
});

test('a space has no outline', () => {
  expect(placeOutline(traceGlyph([], atTen), 50, 0)).toBe('');
});
