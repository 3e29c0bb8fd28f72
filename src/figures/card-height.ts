import { heightOfWords } from './fit-words.ts';

/** Width of the frames that are least wide, a column of a phone, without the padding of the card. */
const room = 300 - 2 * 17;

/**
 * Height of a frame in which the card of a cluster stands whole, in pixels: on a phone as in a page.
 * @param name set as a title
 * @param lines all else that stands on the card, each on lines of its own
 */
export function cardHeight(name: string, lines: readonly string[]): number {
  const title = heightOfWords(name, room, { size: 21, family: 'serif', weight: 500, line: 1.3 });
  const text = lines.reduce(
    // The letters of the computer are wider than those that are measured, now and then.
    (sum, line) =>
      sum +
      heightOfWords(line, room * 0.85, { size: 14, family: 'sans', weight: 400, line: 1.5 }) +
      3,
    0,
  );
  // The words over stage, place and sector, and what stands between the parts.
  return Math.ceil((title + text + 3 * 24 + 70) / 10) * 10;
}
