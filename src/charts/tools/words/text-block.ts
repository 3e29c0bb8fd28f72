import {
  drawingWidths,
  leading,
  type Measure,
  type PlaceContext,
  textSize,
} from '../model/chart-data.ts';
import type { Part, TextMark } from '../model/scene.ts';
import { wrapText } from './wrap-text.ts';

/** Line height including leading. */
export const lineHeight = textSize * leading;

/** Smaller on wide drawings, legible on narrow ones. */
export const smallTextSize = (width: number): number =>
  width >= drawingWidths.wide ? 12 : textSize;

/** Distance from the middle of a line to its baseline. */
export const toBaseline = 0.34 * textSize;

/** Baseline of the first line of a block with a given top. */
export const baselineBelow = (top: number): number => top + 0.8 * textSize;

type TextLook = Partial<Omit<TextMark, 'type' | 'lines' | 'x' | 'y'>>;

/** Words of the usual size with a given baseline of their first line. */
export const setWords = (
  lines: readonly string[],
  x: number,
  y: number,
  look: TextLook = {},
): TextMark => ({ type: 'text', x, y, lines, size: textSize, ...look });

/** Words whose first line is level with the middle of a mark. */
export const setLine = (
  lines: readonly string[],
  x: number,
  middle: number,
  look: TextLook = {},
): TextMark => setWords(lines, x, middle + toBaseline, look);

/** Words with lines that fill the height from `top`. */
export const setText = (
  lines: readonly string[],
  x: number,
  top: number,
  look: TextLook = {},
): TextMark => setLine(lines, x, top + lineHeight / 2, look);

/** The bold name of a group above its marks. */
export function placeHeading(name: string, top: number, { width, measure }: PlaceContext): Part {
  const lines = wrapText(name, width, textSize, measure, 600);
  return { marks: [setText(lines, 0, top, { weight: 600 })], height: lines.length * lineHeight };
}

/** Heads of columns, aligned on their last line. */
export function alignHeads(
  heads: readonly (TextLook & { readonly lines: readonly string[]; readonly x: number })[],
): Part {
  const max = Math.max(0, ...heads.map(({ lines }) => lines.length));
  return {
    marks: heads.map(({ lines, x, ...look }) =>
      setText(lines, x, (max - lines.length) * lineHeight, look),
    ),
    height: max * lineHeight,
  };
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
