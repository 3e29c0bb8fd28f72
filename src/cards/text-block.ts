import { wrapText } from '../charts/tools/words/wrap-text.ts';
import { type Family, measureText, placeLetters, type Weight } from '../fonts/typeset.ts';
import type { WordsMark } from './card-mark.ts';

export interface TextStyle {
  readonly family: Family;
  readonly weight: Weight;
  readonly size: number;
  /** Baseline distance as a multiple of the size. */
  readonly leading: number;
}

export interface TextBlock {
  readonly style: TextStyle;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const georgian = /[\u10a0-\u10ff\u1c90-\u1cbf]/;

/** Smaller size and wider leading for Georgian, whose letters are wide and reach far down. */
export function adjustStyle(style: TextStyle, text: string): TextStyle {
  if (!georgian.test(text)) return style;
  return { ...style, size: Math.round(style.size * 0.86), leading: style.leading + 0.14 };
}

const measureIn =
  ({ family }: TextStyle) =>
  (text: string, size: number, weight?: Weight): number =>
    measureText(text, size, weight, family);

/** Break words into lines; nothing is cut. */
export function setBlock(text: string, width: number, asked: TextStyle): TextBlock {
  const style = adjustStyle(asked, text);
  const measure = measureIn(style);
  const lines = wrapText(text, width, style.size, measure, style.weight);
  return {
    style,
    lines,
    width: Math.max(...lines.map((line) => measure(line, style.size, style.weight))),
    height: lines.length * style.size * style.leading,
  };
}

/** Whether any word is wider than the line and would be broken. */
function breaksWords(text: string, width: number, { family, size, weight }: TextStyle): boolean {
  return text.split(' ').some((word) => measureText(word, size, weight, family) > width);
}

/** @param sizes largest first; the last is used if none fits */
export function fitBlock(
  text: string,
  room: { readonly width: number; readonly height: number; readonly lines: number },
  style: Omit<TextStyle, 'size'>,
  sizes: readonly [number, ...number[]],
): TextBlock {
  let block: TextBlock | undefined;
  for (const size of sizes) {
    block = setBlock(text, room.width, { ...style, size });
    const fits =
      block.height <= room.height &&
      block.lines.length <= room.lines &&
      !breaksWords(text, room.width, block.style);
    if (fits) break;
  }
  return block as TextBlock;
}

/** Place lines from the upper left corner of the first. */
export function drawBlock(
  { lines, style: { family, weight, size, leading } }: TextBlock,
  x: number,
  y: number,
  colour: string,
): WordsMark[] {
  return lines.map((line, index) => ({
    type: 'words',
    letters: placeLetters(line, weight, family),
    size,
    colour,
    x,
    y: y + index * size * leading + size * (0.77 + (leading - 1) / 2),
  }));
}
