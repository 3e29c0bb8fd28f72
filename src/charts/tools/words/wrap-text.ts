import { markLines, plainText } from '../../../i18n/carried-text.ts';
import type { Measure } from '../model/chart-data.ts';

/** Places where a word may be broken when it is wider than its line: after a hyphen or slash. */
const breakable = /(?<=[-–/·])/u;

/** A word, or a part of one that is broken. */
interface Piece {
  readonly text: string;
  /** It goes on where the piece before ends, without a space. */
  readonly glued: boolean;
  /** Its hyphen says that the word goes on, so its line ends with it. */
  readonly hyphenated: boolean;
}

/** Cuts a word that no line can hold at its best place: after a hyphen, else near the middle. */
function breakWord(word: string, fits: (text: string) => boolean): Piece[] {
  const parts = word.split(breakable);
  if (parts.length > 1) {
    return parts
      .flatMap((part) =>
        fits(part) ? [{ text: part, glued: true, hyphenated: false }] : breakWord(part, fits),
      )
      .map((piece, index) => ({ ...piece, glued: index > 0 }));
  }
  const signs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)].map(
    ({ segment }) => segment,
  );
  let length = signs.length;
  while (length > 1 && !fits(`${signs.slice(0, length).join('')}-`)) length--;
  const cut = (each: number): Piece[] =>
    Array.from({ length: Math.ceil(signs.length / each) }, (_, index) => {
      const hyphenated = (index + 1) * each < signs.length;
      const piece = signs.slice(index * each, (index + 1) * each).join('');
      return { text: hyphenated ? `${piece}-` : piece, glued: index > 0, hyphenated };
    });
  // Two halves of about the same length read better than a full line and a remnant.
  let each = Math.ceil(signs.length / Math.ceil(signs.length / length));
  // Letters are not of one width: what the first of them show need not hold for the others.
  while (each > 1 && !cut(each).every(({ text }) => fits(text))) each--;
  return cut(each);
}

/**
 * Breaks a text into lines no wider than a width, as even as can be: no line holds one short word
 * if the words can be shared better.
 * @param width in units of the drawing
 * @returns at least one line; nothing is ever cut off
 */
export function wrapText(
  words: string,
  width: number,
  size: number,
  measure: Measure,
  weight: 400 | 500 | 600 = 400,
): string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  if (fits(words)) return [words];
  return markLines(words, wrapPlain(plainText(words), width, size, measure, weight));
}

function wrapPlain(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  weight: 400 | 500 | 600,
): string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  const pieces = text
    .split(' ')
    .flatMap((word) =>
      fits(word) ? [{ text: word, glued: false, hyphenated: false }] : breakWord(word, fits),
    );
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    let ended = true;
    for (const { text: piece, glued, hyphenated } of pieces) {
      const last = lines.at(-1);
      const joined = `${last}${glued ? '' : ' '}${piece}`;
      if (!ended && measure(joined, size, weight) <= limit) lines[lines.length - 1] = joined;
      else lines.push(piece);
      ended = hyphenated;
    }
    return lines;
  };
  const full = fill(width);
  // The narrowest limit that needs no more lines makes them even.
  let even = full;
  for (let limit = width * 0.95; limit > width * 0.4; limit -= width * 0.05) {
    const lines = fill(limit);
    if (lines.length > full.length) break;
    even = lines;
  }
  return even;
}
