import { drawingWidths, leading, type Measure, textSize } from '../model/chart-data.ts';
import type { TextMark } from '../model/scene.ts';
import { wrapText } from './wrap-text.ts';

/** Height of a line of words with its air. */
export const lineHeight = textSize * leading;

/** Size of words that come second: smaller than others on wide drawings, legible on narrow ones. */
export const smallTextSize = (width: number): number =>
  width >= drawingWidths.wide ? 12 : textSize;

/** From the middle of a line down to its baseline, so that words stand level with a mark. */
export const toBaseline = 0.34 * textSize;

/** Baseline of the first line of a block of words whose top is given. */
export const baselineBelow = (top: number): number => top + 0.8 * textSize;

/** A block of words whose lines fill the height from `top` on. */
export function setText(
  lines: readonly string[],
  x: number,
  top: number,
  extra: Partial<Omit<TextMark, 'type' | 'lines' | 'x' | 'y'>> = {},
): TextMark {
  const y = top + lineHeight / 2 + toBaseline;
  return { type: 'text', x, y, lines, size: textSize, ...extra };
}

/** Do all words of a text fit a width whole, so that none is broken? */
export function keepsWords(
  text: string,
  width: number,
  measure: Measure,
  weight: 400 | 500 | 600 = 400,
): boolean {
  return text.split(' ').every((word) => measure(word, textSize, weight) <= width);
}

/**
 * Wraps a text between its words alone.
 * @returns undefined when a word is wider than the width, or the lines are too many
 */
export function wrapWhole(
  text: string,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
  weight: 400 | 500 | 600 = 400,
): string[] | undefined {
  const lines = wrapText(text, width, textSize, measure, weight);
  const whole =
    lines.length <= most &&
    lines.join(' ') === text &&
    lines.every((line) => measure(line, textSize, weight) <= width);
  return whole ? lines : undefined;
}
