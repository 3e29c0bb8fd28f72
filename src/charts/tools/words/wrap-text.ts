import { markLines, plainText } from '../../../i18n/carried-text.ts';
import type { Measure } from '../model/chart-data.ts';

/** Break points of a word wider than its line: after a hyphen or slash. */
const breakable = /(?<=[-–/·])/u;

interface Piece {
  readonly text: string;
  /** Whether it continues the previous piece without a space. */
  readonly glued: boolean;
  /** Whether its hyphen marks a broken word, so that its line ends with it. */
  readonly hyphenated: boolean;
}

/** Break a word too wide for any line: after a hyphen, otherwise near the middle. */
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
  // Two halves of similar length read better than a full line and a remnant.
  let each = Math.ceil(signs.length / Math.ceil(signs.length / length));
  // Characters differ in width: a length that fits the first ones may not fit the others.
  while (each > 1 && !cut(each).every(({ text }) => fits(text))) each--;
  return cut(each);
}

/**
 * Break a text into lines of a max width, as even as possible: no line has one short word if the words can be
 * distributed better.
 * @param width in units of the drawing
 * @returns at least one line; nothing is cut
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
  // The narrowest width with the same number of lines makes them even.
  let even = full;
  for (let limit = width * 0.95; limit > width * 0.4; limit -= width * 0.05) {
    const lines = fill(limit);
    if (lines.length > full.length) break;
    even = lines;
  }
  return even;
}
