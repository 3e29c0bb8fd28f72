import type { Measure } from './chart-data.ts';

/** Places where a word may be broken when it is wider than its line: after a hyphen or slash. */
const breakable = /(?<=[-–/·])/u;

/** Cuts a word that no line can hold at its best place: after a hyphen, else near the middle. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const parts = word.split(breakable);
  if (parts.length > 1)
    return parts.flatMap((part) => (fits(part) ? [part] : breakWord(part, fits)));
  const signs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)].map(
    ({ segment }) => segment,
  );
  let length = signs.length;
  while (length > 1 && !fits(`${signs.slice(0, length).join('')}-`)) length--;
  if (length >= signs.length) return [word];
  // Two halves of about the same length read better than a full line and a remnant.
  const pieces = Math.ceil(signs.length / length);
  const each = Math.ceil(signs.length / pieces);
  return Array.from({ length: pieces }, (_, index) => {
    const piece = signs.slice(index * each, (index + 1) * each).join('');
    return index < pieces - 1 ? `${piece}-` : piece;
  }).filter((piece) => piece !== '');
}

/**
 * Breaks a text into lines no wider than a width, as even as can be: no line holds one short word
 * if the words can be shared better.
 * @param width in units of the drawing
 * @returns at least one line; nothing is ever cut off
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  weight: 400 | 500 | 600 = 400,
): string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  if (fits(text)) return [text];
  const pieces = text
    .split(' ')
    .flatMap((word) =>
      fits(word)
        ? [{ text: word, glued: false }]
        : breakWord(word, fits).map((part, index) => ({ text: part, glued: index > 0 })),
    );
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const { text: piece, glued } of pieces) {
      const last = lines.at(-1);
      const joined = last === undefined ? piece : `${last}${glued ? '' : ' '}${piece}`;
      // A hyphen that marks a broken word must end its line.
      const apart =
        glued && last?.endsWith('-') && !/[-–/·]$/u.test(piece) && !text.includes(joined);
      if (last !== undefined && !apart && measure(joined, size, weight) <= limit) {
        lines[lines.length - 1] = joined;
      } else lines.push(piece);
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
