import { wrapText } from '../charts/tools/words/wrap-text.ts';
import { type Family, measureText, type Weight } from '../fonts/typeset.ts';

export interface WordStyle {
  readonly size: number;
  readonly family: Family;
  readonly weight: Weight;
  /** Line height as a multiple of the size. */
  readonly line: number;
}

export function countLines(
  text: string,
  width: number,
  { size, family, weight }: WordStyle,
): number {
  const measure = (words: string) => measureText(words, size, weight, family);
  return wrapText(text, width, size, measure, weight).length;
}

/** In pixels. */
export const heightOfWords = (text: string, width: number, style: WordStyle): number =>
  countLines(text, width, style) * style.size * style.line;

/** Whether each word fits the width; words may break after a hyphen. */
function holdsWords(text: string, width: number, { size, family, weight }: WordStyle): boolean {
  return text
    .split(/(?<=[-–/·])|\s+/u)
    .every((word) => measureText(word, size, weight, family) <= width);
}

/**
 * The largest size at which a text fits with no word broken.
 * @param sizes largest first
 * @returns the last size if none fits
 */
export function fitWords(
  text: string,
  width: number,
  lines: number,
  sizes: readonly number[],
  style: Omit<WordStyle, 'size'>,
): number {
  const fits = (size: number) =>
    holdsWords(text, width, { ...style, size }) &&
    countLines(text, width, { ...style, size }) <= lines;
  return sizes.find(fits) ?? (sizes.at(-1) as number);
}
