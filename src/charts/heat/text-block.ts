import { type Measure, textSize } from '../shared/chart-data.ts';
import { lineStep, toBaseline } from '../shared/place-row-labels.ts';
import type { TextMark } from '../shared/scene.ts';
import { wrapText } from '../shared/wrap-text.ts';

/** A block of words whose lines fill the height from `top` on. */
export function setText(
  lines: readonly string[],
  x: number,
  top: number,
  extra: Partial<Omit<TextMark, 'type' | 'lines' | 'x' | 'y'>> = {},
): TextMark {
  return { type: 'text', x, y: top + lineStep / 2 + toBaseline, lines, size: textSize, ...extra };
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
