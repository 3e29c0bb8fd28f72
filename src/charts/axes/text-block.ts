import { leading, textSize, type Measure } from '../shared/chart-data.ts';

/** Height of a line of words with its air. */
export const lineHeight = textSize * leading;

/** Baseline of the first line of a block of words whose top is given. */
export const baselineBelow = (top: number): number => top + 0.8 * textSize;

/** Do all words of a text fit a width whole, so that none is broken? */
export function keepsWords(
  text: string,
  width: number,
  measure: Measure,
  weight: 400 | 500 | 600 = 400,
): boolean {
  return text.split(' ').every((word) => measure(word, textSize, weight) <= width);
}
