import { leading, type Measure, textSize } from '../model/chart-data.ts';
import type { Paint, TextMark } from '../model/scene.ts';
import { wrapText } from './wrap-text.ts';

export interface Words {
  readonly text: string;
  readonly size?: number;
  readonly weight?: 400 | 500 | 600;
  readonly fill?: Paint;
  readonly row?: string;
  readonly column?: number;
  readonly halo?: boolean;
}

export interface WordBlock {
  readonly width: number;
  readonly height: number;
  /** Distance from its top to half the x-height of its first line. */
  readonly middle: number;
  /**
   * @param x anchor of the lines
   * @param top of the block
   */
  draw(x: number, top: number, anchor?: TextMark['anchor']): TextMark[];
}

/** @param width max width of lines, in units of the drawing */
export function stackWords(parts: readonly Words[], width: number, measure: Measure): WordBlock {
  let height = 0;
  const stacked = parts.map((words) => {
    const { text, size = textSize, weight = 400 } = words;
    const lines = wrapText(text, width, size, measure, weight);
    const baseline = height + size;
    height += lines.length * size * leading;
    return { words, lines, size, weight, baseline };
  });
  return {
    width: Math.max(
      0,
      ...stacked.flatMap(({ lines, size, weight }) =>
        lines.map((line) => measure(line, size, weight)),
      ),
    ),
    height,
    middle: (stacked[0]?.size ?? textSize) * 0.68,
    draw: (x, top, anchor = 'start') =>
      stacked.map(({ words: { text: _, ...rest }, lines, size, baseline }) => ({
        ...rest,
        type: 'text',
        x,
        y: top + baseline,
        lines,
        size,
        anchor,
      })),
  };
}

/** Width of the longest word, the min width without broken words. */
export function measureWords(
  text: string,
  measure: Measure,
  size = textSize,
  weight: 400 | 500 | 600 = 400,
): number {
  return Math.max(...text.split(' ').map((word) => measure(word, size, weight)));
}
