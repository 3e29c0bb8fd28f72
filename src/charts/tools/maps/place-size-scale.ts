import { setWords } from '../words/text-block.ts';
import { type Measure, textSize } from '../model/chart-data.ts';
import type { Mark, Paint } from '../model/scene.ts';
import type { Block } from './block.ts';

/** Radius of a disc with its area proportional to a value. */
export function radiusOf(value: number, max: number, largest: number): number {
  return max > 0 ? largest * Math.sqrt(Math.abs(value) / max) : 0;
}

/** The greatest of 1, 2, 5, 10, 20, 50 … not above a number. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

/**
 * Values of a scale's discs: large, middle and small. For few items only the maximum and one: a single size
 * would measure nothing.
 */
export function sampleSizes(max: number, whole: boolean): number[] {
  if (max <= 0) return [];
  if (whole && max < 5) return max > 1 ? [max, 1] : [1];
  const sizes = [roundDown(max), roundDown(max / 5), roundDown(max / 25)];
  return [...new Set(sizes)].filter((size) => !whole || Number.isInteger(size));
}

/** Part of the drawing, since a legend in the page would not scale with it. */
export function placeSizeScale(
  values: readonly number[],
  radius: (value: number) => number,
  print: (value: number) => string,
  fill: Paint,
  measure: Measure,
): Block {
  const [first] = values;
  if (first === undefined) return { height: 0, marks: [] };
  const half = Math.max(radius(first), textSize * 0.6);
  const marks: Mark[] = [];
  let x = 0;
  for (const value of values) {
    const r = radius(value);
    const text = print(value);
    marks.push({ type: 'circle', x: x + r, y: half, r, fill });
    marks.push(setWords([text], x + 2 * r + 6, half + 0.36 * textSize, { fill: 'ink-2' }));
    x += 2 * r + 6 + measure(text, textSize) + 20;
  }
  return { height: 2 * half, marks };
}
