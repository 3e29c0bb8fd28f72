import { heightOfWords } from './fit-words.ts';

/** Narrowest frame, a phone column, without the card's padding. */
const room = 300 - 2 * 17;

/**
 * In pixels, for the whole card of a cluster on a phone as on a wide page.
 * @param name set as a title
 * @param lines the other content of the card, each on its own lines
 */
export function cardHeight(name: string, lines: readonly string[]): number {
  const title = heightOfWords(name, room, { size: 21, family: 'serif', weight: 500, line: 1.3 });
  const text = lines.reduce(
    // System fonts are sometimes wider than the measured ones.
    (sum, line) =>
      sum +
      heightOfWords(line, room * 0.85, { size: 14, family: 'sans', weight: 400, line: 1.5 }) +
      3,
    0,
  );
  // Labels of stage, place and sector, and the gaps between parts.
  return Math.ceil((title + text + 3 * 24 + 70) / 10) * 10;
}
