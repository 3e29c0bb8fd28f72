import { drawingWidths, leading, type Measure, textSize } from '../model/chart-data.ts';
import type { TextMark } from '../model/scene.ts';
import { wrapText } from './wrap-text.ts';

/** Line height including leading. */
export const lineHeight = textSize * leading;

/** Smaller on wide drawings, legible on narrow ones. */
export const smallTextSize = (width: number): number =>
  width >= drawingWidths.wide ? 12 : textSize;

/** Distance from the middle of a line to its baseline, to align words with a mark. */
export const toBaseline = 0.34 * textSize;

/** Baseline of the first line of a block with a given top. */
export const baselineBelow = (top: number): number => top + 0.8 * textSize;

/** Words with lines that fill the height from `top`. */
export function setText(
  lines: readonly string[],
  x: number,
  top: number,
  extra: Partial<Omit<TextMark, 'type' | 'lines' | 'x' | 'y'>> = {},
): TextMark {
  const y = top + lineHeight / 2 + toBaseline;
  return { type: 'text', x, y, lines, size: textSize, ...extra };
}

/** Whether all words of a text fit a width unbroken. */
export function keepsWords(
  text: string,
  width: number,
  measure: Measure,
  weight: 400 | 500 | 600 = 400,
): boolean {
  return text.split(' ').every((word) => measure(word, textSize, weight) <= width);
}

/**
 * Wrap a text between words only.
 * @returns undefined if a word is too wide or there are too many lines
 */
export function wrapWhole(
  text: string,
  width: number,
  measure: Measure,
  max = Number.POSITIVE_INFINITY,
  weight: 400 | 500 | 600 = 400,
): string[] | undefined {
  const lines = wrapText(text, width, textSize, measure, weight);
  const whole =
    lines.length <= max &&
    lines.join(' ') === text &&
    lines.every((line) => measure(line, textSize, weight) <= width);
  return whole ? lines : undefined;
}
