import { wrapText } from '../charts/tools/words/wrap-text.ts';
import { type Family, measureText, type Weight } from '../fonts/typeset.ts';

/** Letters of one size, in pixels, and the lines that they are set in. */
export interface WordStyle {
  readonly size: number;
  readonly family: Family;
  readonly weight: Weight;
  /** Height of a line, in sizes. */
  readonly line: number;
}

/** Lines that a text takes in so much room. */
export function countLines(
  text: string,
  width: number,
  { size, family, weight }: WordStyle,
): number {
  const measure = (words: string) => measureText(words, size, weight, family);
  return wrapText(text, width, size, measure, weight).length;
}

/** Height of a text in so much room, in pixels. */
export const heightOfWords = (text: string, width: number, style: WordStyle): number =>
  countLines(text, width, style) * style.size * style.line;

/** Is each word of a text as wide as the room at most? A hyphen lets a word go on in the next line. */
function holdsWords(text: string, width: number, { size, family, weight }: WordStyle): boolean {
  return text
    .split(/(?<=[-–/·])|\s+/u)
    .every((word) => measureText(word, size, weight, family) <= width);
}

/**
 * The largest of some sizes at which a text stands in so many lines with no word broken.
 * @param sizes the largest first
 * @returns the last size where none does
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
